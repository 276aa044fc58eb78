package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.RedacaoDoAto;

/** The official wordings of an edital's acts: an administrator writes them, tries them, and keeps every version (D19). */
@Stateless
@RolesAllowed({Papel.ADMINISTRADOR, Papel.SECRETARIO, Papel.UMA})
public class RedacaoService {

    @Inject
    private EditalRepository editais;

    @Inject
    private RedacaoDosAtos redacoes;

    @Inject
    private MontagemDoProcesso montagem;

    @Inject
    private ImpressaoDosAutos impressao;

    @Inject
    private DocumentoService documentos;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    /**
     * The wording of one act.
     *
     * @param versao of the official text; 0 while our own is in force
     * @param campos names that the wording may cite, each with what it would say now
     * @param tabelas names of the tables that it may place
     */
    public record Redacao(
            EspecieDePeca especie,
            int versao,
            String texto,
            Map<String, String> campos,
            List<String> tabelas,
            List<Versao> versoes)
            implements java.io.Serializable {

        public Redacao {
            campos = Map.copyOf(campos);
            tabelas = List.copyOf(tabelas);
            versoes = List.copyOf(versoes);
        }
    }

    /** One version of an official text. */
    public record Versao(int numero, Instant em, String por, String texto) implements java.io.Serializable {}

    /** The acts that print a document. */
    @Consulta
    public List<EspecieDePeca> listar() {
        return Stream.of(EspecieDePeca.values())
                .filter(e -> e.impressao().isDocumento())
                .toList();
    }

    @Consulta
    public Redacao obter(CodigoDoEdital codigo, EspecieDePeca especie) {
        Edital edital = editais.obter(codigo);
        MontagemDoProcesso.Montado montado = montagem.de(edital);
        Peca peca = exemplo(montado, especie);
        DadosDoAto dados = impressao.dados(montado);
        List<RedacaoDoAto> versoes = redacoes.versoes(edital.getId(), especie);
        return new Redacao(
                especie,
                versoes.stream().findFirst().map(RedacaoDoAto::getNumero).orElse(0),
                redacoes.vigente(edital, especie),
                dados.textos(peca),
                List.copyOf(dados.tabelas(peca).keySet()),
                versoes.stream()
                        .map(v -> new Versao(v.getNumero(), v.getEscritaEm(), v.getEscritaPor(), v.getTexto()))
                        .toList());
    }

    /** The wording that the system brings, to start from or to go back to. */
    @Consulta
    public String padrao(EspecieDePeca especie) {
        return RedacaoDosAtos.padrao(especie);
    }

    /** The act with this wording and the data of now, marked as having no effect. */
    @Consulta
    public byte[] previa(CodigoDoEdital codigo, EspecieDePeca especie, String texto) {
        MontagemDoProcesso.Montado montado = montagem.de(editais.obter(codigo));
        Peca peca = exemplo(montado, especie);
        impressao.impedimentosDaRedacao(montado, peca, texto).exigirNenhum();
        return documentos.previa(impressao.comRedacao(montado, peca, login(), texto));
    }

    /**
     * Writes the official text; acts from now on use it, those issued keep theirs.
     *
     * @param vista version that the person saw; another one since then is not overwritten
     */
    @CasoDeUso("selecao.redacao.escrever")
    public int escrever(CodigoDoEdital codigo, EspecieDePeca especie, String texto, int vista) {
        Edital edital = editais.travar(codigo);
        MontagemDoProcesso.Montado montado = montagem.de(edital);
        int ultima = redacoes.ultima(edital.getId(), especie)
                .map(RedacaoDoAto::getNumero)
                .orElse(0);
        new Impedimentos()
                .se(ultima != vista, "D3", "selecao.modelo.outraPessoa", ultima)
                .com(impressao.impedimentosDaRedacao(montado, exemplo(montado, especie), texto))
                .exigirNenhum();
        redacoes.incluir(
                new RedacaoDoAto(edital.getId(), especie, ultima + 1, texto.strip(), relogio.instant(), login()));
        atos.registrar(new Ato(
                codigo.livro(),
                "selecao.redacao.escrever",
                codigo.toString(),
                "D19",
                null,
                Map.of("especie", especie, "versao", ultima + 1, "sha256", DocumentoJson.sha256(texto.strip()))));
        return ultima + 1;
    }

    /**
     * The last piece of the kind, or an empty one: what a wording is tried with.
     *
     * @throws NaoEncontradoException when the kind prints no document, so that it has no wording
     */
    private Peca exemplo(MontagemDoProcesso.Montado montado, EspecieDePeca especie) {
        if (!especie.impressao().isDocumento()) {
            throw new NaoEncontradoException("redacao", especie);
        }
        Optional<Peca> ultima =
                montado.todas().stream().filter(p -> p.especie() == especie).reduce((antes, depois) -> depois);
        return ultima.orElseGet(() -> new Peca(
                1 + montado.todas().size(),
                especie,
                especie.isDeEntidade() && !montado.processo().participantes().isEmpty()
                        ? montado.processo().participantes().get(0).id()
                        : null,
                especie == EspecieDePeca.CERTIDAO_DE_DECURSO ? "CLASSIFICACAO" : "",
                No.raiz(JsonObject.EMPTY_JSON_OBJECT),
                null,
                relogio.instant(),
                login(),
                null));
    }

    private String login() {
        return sessao.getCallerPrincipal().getName();
    }
}
