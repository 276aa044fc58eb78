package org.vidamelhor.selecao.servico;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.RascunhoDeProposta;

/**
 * A demonstration opens with a whole proposal written by the account {@code proponente}, its files stored: once the edital
 * is published, a visitor can deliver it at once. Any other installation starts empty.
 */
@Startup
@Singleton
@DependsOn("EditalDemonstracaoService")
@PermitAll
public class PropostaDemonstracaoService {

    private static final Logger LOG = Logger.getLogger(PropostaDemonstracaoService.class.getName());
    private static final CodigoDoEdital CODIGO = new CodigoDoEdital("002", 2018);
    private static final String CONTA = "proponente";

    @Inject
    private EditalRepository editais;

    @Inject
    private RascunhoRepository rascunhos;

    @Inject
    private PropostaInventada propostas;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Inject
    @ConfigProperty(name = "vidamelhor.demonstracao.senha")
    private Optional<String> senhaDeDemonstracao;

    @PostConstruct
    void preparar() {
        Optional<Edital> edital = editais.buscar(CODIGO);
        if (senhaDeDemonstracao.isEmpty()
                || edital.isEmpty()
                || rascunhos.buscar(CODIGO, CONTA).isPresent()) {
            return;
        }
        Long id = edital.get().getId();
        String canonico = DocumentoJson.canonico(propostas.comArquivos(id, CONTA, relogio.instant()));
        rascunhos.incluir(
                new RascunhoDeProposta(id, CONTA, canonico, DocumentoJson.sha256(canonico), relogio.instant()));
        atos.registrarDe(CONTA, Ato.administrativo("selecao.rascunho.importar", "rascunho", "B-4.1", Map.of()));
        LOG.log(Level.INFO, "demonstration: a proposal for edital {0} was written", CODIGO);
    }
}
