package org.vidamelhor.selecao.servico;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.identidade.dominio.Designacao;
import org.vidamelhor.identidade.dominio.Usuario;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.DadosDoServidor;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.MembroDaComissao;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

/**
 * A demonstration opens with Edital 002/2018 as a draft and its Comissão designated, so that the first act of a visitor can
 * be to check and publish it. Any other installation starts empty.
 */
@Startup
@Singleton
@DependsOn("PrimeiroAcessoService")
@PermitAll
public class EditalDemonstracaoService {

    private static final Logger LOG = Logger.getLogger(EditalDemonstracaoService.class.getName());
    private static final CodigoDoEdital CODIGO = new CodigoDoEdital("002", 2018);
    private static final String AUTOR = "sistema";

    /** Invented people: accounts of the demonstration, with CPFs that nobody was given. */
    private static final Map<String, String> JULGADORES = new TreeMap<>(Map.of(
            "comissao_julgadora", "52998224725",
            "comissao_julgadora2", "11144477735",
            "comissao_julgadora3", "12345678909",
            "comissao_julgadora4", "98765432100",
            "comissao_julgadora5", "39053344705"));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditalRepository editais;

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Inject
    @ConfigProperty(name = "vidamelhor.demonstracao.senha")
    private Optional<String> senhaDeDemonstracao;

    @PostConstruct
    void preparar() {
        if (senhaDeDemonstracao.isEmpty() || editais.buscar(CODIGO).isPresent()) {
            return;
        }
        JsonObject documento = EditalPublicado.documento();
        String canonico = DocumentoJson.canonico(documento);
        String hash = DocumentoJson.sha256(canonico);
        String titulo = No.raiz(documento).naPosicao("/identificacao/titulo").texto();
        var edital = new Edital(CODIGO, titulo, relogio.instant(), AUTOR);
        editais.incluir(edital);
        editais.incluir(new VersaoDoEdital(edital, canonico, hash, relogio.instant(), AUTOR));
        designar(edital, No.raiz(documento).naPosicao("/comissao/portaria"));
        editais.enviar();
        atos.abrirLivro(CODIGO.livro(), titulo);
        atos.registrarDe(
                AUTOR,
                new Ato(
                        CODIGO.livro(),
                        "selecao.edital.importar",
                        CODIGO.toString(),
                        "A-0.ID",
                        null,
                        Map.of("titulo", titulo, "sha256", hash)));
        LOG.log(Level.INFO, "demonstration: edital {0} loaded as a draft", CODIGO);
    }

    private void designar(Edital edital, No portaria) {
        boolean primeiro = true;
        for (var julgador : JULGADORES.entrySet()) {
            List<Usuario> contas = em.createQuery("SELECT u FROM Usuario u WHERE u.login = :login", Usuario.class)
                    .setParameter("login", julgador.getKey())
                    .getResultList();
            LocalDate doe = portaria.em("doe").data().orElseThrow();
            var pedido = new Designar(
                    julgador.getKey(),
                    primeiro ? PapelNoProcesso.PRESIDENTE_DA_COMISSAO : PapelNoProcesso.MEMBRO_DA_COMISSAO,
                    CondicaoDesignacao.TITULAR,
                    CODIGO.toString(),
                    portaria.em("numero").texto(),
                    portaria.em("data").data().orElseThrow(),
                    doe,
                    doe,
                    null);
            for (Usuario conta : contas) {
                var designacao = new Designacao(conta, pedido);
                em.persist(designacao);
                em.flush();
                var servidor = new DadosDoServidor(
                        Cpf.de(julgador.getValue()), julgador.getValue().substring(0, 8), true, primeiro);
                comissoes.incluir(new MembroDaComissao(edital.getId(), designacao.getId(), servidor));
            }
            primeiro = false;
        }
    }
}
