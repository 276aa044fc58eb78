package org.vidamelhor.documento.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.api.LivroDeEnsaio;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.auditoria.servico.RelogioDoProcesso;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.documento.api.AssinaturaResumo;
import org.vidamelhor.documento.api.CodigoDeVerificacao;
import org.vidamelhor.documento.api.DocumentoAssinado;
import org.vidamelhor.documento.api.EspecieDeAssinatura;
import org.vidamelhor.documento.api.MesaDeAssinatura;
import org.vidamelhor.documento.dominio.DocumentoEmitido;
import org.vidamelhor.documento.pdf.EscritorPdf;
import org.vidamelhor.identidade.api.ResultadoEntrada;
import org.vidamelhor.identidade.servico.AutenticacaoService;

/**
 * The signed act (D14): the password again, the hash of what was read, a record in the chain, the legal kind stated. Only
 * pages offer it: a token of the API proves no password, so the API reads signatures and makes none.
 */
@Stateless
@RolesAllowed(Papel.PESSOA)
public class AssinaturaService {

    private static final String FOLHA = "folha-de-assinaturas";

    private final EscritorPdf escritor = new EscritorPdf();

    @Inject
    private DocumentoRepository documentos;

    @Inject
    private SignatariosDoDocumento signatarios;

    @Inject
    private RodapeDeVerificacao rodape;

    @Inject
    private LeituraDeDocumentos leitura;

    @Inject
    private AutenticacaoService autenticacao;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDoProcesso relogio;

    @Resource
    private SessionContext sessao;

    /**
     * What the caller must see before signing, and what stands in the way.
     *
     * @throws NaoEncontradoException no such document, or one that the caller may not read
     */
    @Consulta
    public MesaDeAssinatura obter(String codigo) {
        DocumentoEmitido documento = legivel(codigo);
        Impedimentos impedimentos = documento.impedimentosParaAssinar(quem());
        if (impedimentos.vazio()) {
            autenticacao.impedimentosParaConfirmar().forEach(impedimentos::com);
        }
        return new MesaDeAssinatura(DocumentoService.verificado(documento), impedimentos.lista());
    }

    /**
     * Signs. A wrong password is recorded as a refused act although this transaction is undone, and counts towards the
     * suspension of the account as one at the sign-in does. With the last signature {@link DocumentoAssinado} is fired.
     *
     * @param sha256 as it was shown to the person, 64 hexadecimal digits
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D14: what {@link #obter} lists, another file, wrong password
     */
    @CasoDeUso("documento.assinar")
    public void assinar(String codigo, String sha256, String senha) {
        DocumentoEmitido documento = legivel(codigo);
        documento.impedimentosParaAssinar(quem(), sha256).exigirNenhum();
        confirmar(documento, senha == null ? "" : senha);
        documentos.travar(documento); // after the password, which has a transaction of its own
        documento.impedimentosParaAssinar(quem(), sha256).exigirNenhum();
        Instant agora = relogio.de(documento.getLivro()).instant().truncatedTo(ChronoUnit.MICROS);
        long ato = atos.registrar(
                ato(documento, Map.of("sha256", sha256, "especie", EspecieDeAssinatura.SENHA, "em", agora)));
        documento.assinar(quem(), EspecieDeAssinatura.SENHA, agora, ato);
        signatarios.avisarSeAssinado(documento);
    }

    /** Signatures of a document that anyone may read, made and missing; one that is not public is not found. */
    @Consulta
    @PermitAll
    public List<AssinaturaResumo> listar(String codigo) {
        DocumentoEmitido documento = obterEmitido(codigo);
        if (!documento.isPublico() || oculto(documento)) {
            throw new NaoEncontradoException("documento", codigo);
        }
        return documento.assinaturas();
    }

    /**
     * A sheet to go with the printed document, made now from the signatures as they stand: the document's own bytes never
     * change, so they cannot carry them.
     *
     * @return PDF/A-1b
     * @throws NaoEncontradoException no such document, or one that the caller may not read
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D14: the document is not one to be signed
     */
    @Consulta
    @PermitAll
    public byte[] folha(String codigo) {
        DocumentoEmitido documento = legivel(codigo);
        List<AssinaturaResumo> assinaturas = documento.assinaturas();
        new Impedimentos()
                .se(assinaturas.isEmpty(), "D14", "documento.folha.semSignatarios")
                .exigirNenhum();
        var dados = new HashMap<String, Object>();
        dados.put("titulo", Textos.texto(Explicacao.de("D14", "documento.folha.titulo")));
        dados.put("documento", documento.getTitulo());
        dados.put("situacao", Textos.nome(documento.getSituacao()));
        dados.put("motivo", documento.getMotivo() == null ? "" : documento.getMotivo());
        dados.put("sha256", documento.getArquivo().getSha256());
        dados.put("documentoEmitidoEm", rodape.escrito(documento.getEmitidoEm()));
        dados.put("livro", documento.getLivro());
        dados.put("fatos", DocumentoService.verificado(documento).fatos());
        dados.put("assinaturas", assinaturas.stream().map(this::linha).toList());
        dados.put("faltam", assinaturas.stream().filter(a -> !a.feita()).count());
        dados.put("completo", documento.isAssinado());
        Instant agora = relogio.de(documento.getLivro()).instant();
        return escritor.pdf(
                escritor.xhtml("documento/" + FOLHA, rodape.sobre(dados, documento.getCodigo(), agora)),
                LivroDeEnsaio.marca(documento.getLivro()));
    }

    private Map<String, Object> linha(AssinaturaResumo assinatura) {
        var linha = new HashMap<String, Object>();
        linha.put("nome", assinatura.nome());
        linha.put("qualidade", assinatura.qualidade());
        linha.put("feita", assinatura.feita());
        if (assinatura.feita()) {
            linha.put("especie", Textos.nome(assinatura.especie()));
            linha.put("em", rodape.escrito(assinatura.assinadaEm()));
            linha.put("ato", assinatura.ato());
        }
        return linha;
    }

    private void confirmar(DocumentoEmitido documento, String senha) {
        ResultadoEntrada resultado = autenticacao.confirmar(senha);
        if (resultado != ResultadoEntrada.ACEITA) {
            boolean bloqueada = resultado == ResultadoEntrada.BLOQUEADA;
            atos.registrarRecusa(ato(documento, Map.of("senha", resultado)));
            new Impedimentos()
                    .se(!bloqueada, "D14", "documento.assinar.senha")
                    .se(bloqueada, "D14", "documento.assinar.bloqueada")
                    .exigirNenhum();
        }
    }

    private static Ato ato(DocumentoEmitido documento, Map<String, Object> conteudo) {
        return new Ato(documento.getLivro(), "documento.assinar", documento.getCodigo(), "D14", null, conteudo);
    }

    private DocumentoEmitido legivel(String codigo) {
        DocumentoEmitido documento = obterEmitido(codigo);
        if (oculto(documento) || !leitura.pode(documento, quem())) {
            throw new NaoEncontradoException("documento", codigo);
        }
        return documento;
    }

    private boolean oculto(DocumentoEmitido documento) {
        return LivroDeEnsaio.oculta(documento.getLivro(), sessao::isCallerInRole);
    }

    private DocumentoEmitido obterEmitido(String digitado) {
        return documentos
                .buscar(CodigoDeVerificacao.canonico(digitado))
                .orElseThrow(() -> new NaoEncontradoException("documento", digitado));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
