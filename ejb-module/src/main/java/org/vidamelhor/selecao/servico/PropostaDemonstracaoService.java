package org.vidamelhor.selecao.servico;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.ArquivoRecebido;
import org.vidamelhor.documento.servico.RecebimentoDeArquivo;
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
    private AnexoRepository anexos;

    @Inject
    private RecebimentoDeArquivo recebimento;

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
        String canonico = DocumentoJson.canonico(comArquivos(id, PropostaDeExemplo.documento()));
        rascunhos.incluir(
                new RascunhoDeProposta(id, CONTA, canonico, DocumentoJson.sha256(canonico), relogio.instant()));
        atos.registrarDe(CONTA, Ato.administrativo("selecao.rascunho.importar", "rascunho", "B-4.1", Map.of()));
        LOG.log(Level.INFO, "demonstration: a proposal for edital {0} was written", CODIGO);
    }

    /** The same proposal, citing files that really are here. */
    private JsonObject comArquivos(Long edital, JsonObject documento) {
        JsonObject novo = documento;
        List<No> citados = No.raiz(documento).em("anexos").itens();
        for (No anexo : citados) {
            ArquivoRecebido arquivo = receber(anexo);
            anexos.incluir(edital, CONTA, recebimento.guardar(arquivo), arquivo.nome(), relogio.instant());
            novo = EdicaoJson.definir(novo, anexo.ponteiro() + "/sha256", Json.valor(arquivo.sha256()));
            novo = EdicaoJson.definir(novo, anexo.ponteiro() + "/bytes", Json.valor(arquivo.bytes()));
        }
        EsquemaDaProposta.exigir(novo);
        return novo;
    }

    private ArquivoRecebido receber(No anexo) {
        byte[] texto = Textos.texto(Explicacao.de(
                        "",
                        "selecao.demonstracao.anexo",
                        anexo.em("codigo").texto(),
                        anexo.em("documento").texto()))
                .getBytes(StandardCharsets.UTF_8);
        try {
            return recebimento.receber(anexo.em("nome").texto(), new ByteArrayInputStream(texto));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
