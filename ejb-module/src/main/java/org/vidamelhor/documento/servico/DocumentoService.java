package org.vidamelhor.documento.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.api.LivroDeEnsaio;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.auditoria.servico.RelogioDoProcesso;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.documento.api.CodigoDeVerificacao;
import org.vidamelhor.documento.api.DocumentoResumo;
import org.vidamelhor.documento.api.DocumentoVerificado;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.api.Fato;
import org.vidamelhor.documento.dominio.Arquivo;
import org.vidamelhor.documento.dominio.DocumentoEmitido;
import org.vidamelhor.documento.pdf.EscritorPdf;

/** Issues documents once, keeps them, and answers anyone who asks whether one is genuine (D8). */
@Stateless
@RolesAllowed(Papel.PESSOA)
public class DocumentoService {

    private static final String PREVIA = "PREVIA";

    private static final SecureRandom SORTEIO = new SecureRandom();
    private static final JsonProvider JSON = JsonProvider.provider();

    private final EscritorPdf escritor = new EscritorPdf();

    @Inject
    private DocumentoRepository documentos;

    @Inject
    private ArquivoRepository arquivos;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDoProcesso relogio;

    @Resource
    private SessionContext sessao;

    @Inject
    private SignatariosDoDocumento signatarios;

    @Inject
    private RodapeDeVerificacao rodape;

    @Inject
    private LeituraDeDocumentos leitura;

    /**
     * Those who are to sign are told in the same transaction.
     *
     * @return the verification code of the new document
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D14: a signer twice, or without an active account
     */
    @CasoDeUso("documento.emitir")
    public String emitir(EmitirDocumento pedido) {
        String autor = quem();
        return guardar(autor, pedido, ato -> atos.registrar(ato));
    }

    /** For documents of the system itself, which may arise from what an unknown person asks: in a use case's transaction only. */
    @CasoDeUso("documento.emitir")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String emitirDe(String autor, EmitirDocumento pedido) {
        return guardar(autor, pedido, ato -> atos.registrarDe(autor, ato));
    }

    private String guardar(String autor, EmitirDocumento pedido, Consumer<Ato> registro) {
        signatarios.conferir(pedido.signatarios());
        Instant agora = relogio.de(pedido.livro()).instant().truncatedTo(ChronoUnit.MICROS);
        String codigo = CodigoDeVerificacao.novo(SORTEIO);
        byte[] pdf = pdf(pedido, comRodape(pedido, codigo, agora, autor));
        Arquivo arquivo = arquivos.guardar(pdf, "application/pdf");
        var origem = new DocumentoEmitido.Origem(
                codigo,
                pedido.modelo(),
                pedido.versaoDoModelo(),
                pedido.titulo(),
                fatosJson(pedido.fatos()),
                pedido.dadosJson(),
                pedido.publico(),
                pedido.livro(),
                pedido.signatarios());
        var documento = new DocumentoEmitido(origem, arquivo, agora, autor);
        documentos.incluir(documento);
        registro.accept(new Ato(
                pedido.livro(),
                "documento.emitir",
                codigo,
                pedido.regra(),
                null,
                Map.of("modelo", pedido.modelo(), "titulo", pedido.titulo(), "sha256", arquivo.getSha256())));
        signatarios.pedir(documento, pedido.signatarios());
        return codigo;
    }

    /** The document as it would be issued, and is not: nothing is kept, and its code verifies nothing. */
    @Consulta
    public byte[] previa(EmitirDocumento pedido) {
        Instant agora = relogio.de(pedido.livro()).instant();
        return pdf(pedido, comRodape(pedido, PREVIA, agora, quem()));
    }

    private byte[] pdf(EmitirDocumento pedido, Map<String, Object> dados) {
        return escritor.pdf(escritor.xhtml(pedido.modelo(), dados), LivroDeEnsaio.marca(pedido.livro()));
    }

    /** Lets anyone read the file who has its code: for the service that owns the document, inside its own act. */
    @CasoDeUso("documento.divulgar")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void divulgar(String codigo) {
        DocumentoEmitido documento = obter(codigo);
        documento.divulgar();
        atos.registrar(
                new Ato(documento.getLivro(), "documento.divulgar", documento.getCodigo(), "B-5.31", null, Map.of()));
    }

    /** What stands in the way of a revocation, before anyone tries; the motive is judged when it is given. */
    @Consulta
    @RolesAllowed({Papel.ADMINISTRADOR, Papel.COMISSAO_JULGADORA})
    public List<Explicacao> impedimentosParaRevogar(String codigo) {
        return obter(codigo).impedimentosParaRevogar().lista();
    }

    @CasoDeUso("documento.revogar")
    @RolesAllowed({Papel.ADMINISTRADOR, Papel.COMISSAO_JULGADORA})
    public void revogar(String codigo, String motivo) {
        DocumentoEmitido documento = obter(codigo);
        documento.revogar(motivo);
        atos.registrar(new Ato(
                documento.getLivro(),
                "documento.revogar",
                documento.getCodigo(),
                "D8",
                null,
                Map.of("motivo", motivo.strip())));
    }

    @Consulta
    public List<DocumentoResumo> listarMeus() {
        return documentos.listarDe(quem(), 50);
    }

    /** Anyone may ask; the answer repeats what is printed, identifiers masked. */
    @Consulta
    @PermitAll
    public Optional<DocumentoVerificado> verificar(String digitado) {
        String codigo = CodigoDeVerificacao.canonico(digitado);
        return codigo.isEmpty()
                ? Optional.empty()
                : documentos.buscar(codigo).filter(this::existe).map(DocumentoService::verificado);
    }

    /** By the SHA-256 of a file that somebody holds. */
    @Consulta
    @PermitAll
    public Optional<DocumentoVerificado> verificarHash(String sha256) {
        return sha256 != null && sha256.matches("[0-9a-f]{64}")
                ? documentos.buscarPorHash(sha256).filter(this::existe).map(DocumentoService::verificado)
                : Optional.empty();
    }

    /** The identifier of the stored bytes, for streaming; a file that is not public is found by those who may read it only. */
    @Consulta
    @PermitAll
    public long arquivoDe(String digitado) {
        DocumentoEmitido documento = obter(digitado);
        if (!existe(documento) || !leitura.pode(documento, quem())) {
            throw new NaoEncontradoException("documento", digitado);
        }
        return documento.getArquivo().getId();
    }

    /** To the public, what was printed in a rehearsal does not exist. */
    private boolean existe(DocumentoEmitido documento) {
        return !LivroDeEnsaio.oculta(documento.getLivro(), sessao::isCallerInRole);
    }

    private DocumentoEmitido obter(String digitado) {
        String codigo = CodigoDeVerificacao.canonico(digitado);
        return documentos.buscar(codigo).orElseThrow(() -> new NaoEncontradoException("documento", digitado));
    }

    private Map<String, Object> comRodape(EmitirDocumento pedido, String codigo, Instant agora, String autor) {
        var dados = new HashMap<>(pedido.dados());
        dados.put("titulo", pedido.titulo());
        dados.put("emitidoPor", autor);
        return rodape.sobre(dados, codigo, agora);
    }

    static DocumentoVerificado verificado(DocumentoEmitido d) {
        return new DocumentoVerificado(
                d.getCodigo(),
                d.getTitulo(),
                d.getSituacao(),
                d.getMotivo(),
                d.getSubstituto(),
                d.getEmitidoEm(),
                fatosDe(d),
                d.getArquivo().getSha256(),
                d.isPublico(),
                d.getArquivo().getTamanho(),
                d.getLivro(),
                d.assinaturas());
    }

    private static List<Fato> fatosDe(DocumentoEmitido d) {
        List<Fato> impressos = fatos(d.getFatos());
        if (LivroDeEnsaio.reconhece(d.getLivro())) {
            impressos = new ArrayList<>(impressos);
            impressos.add(
                    0,
                    new Fato(
                            Textos.texto(Explicacao.de("D7", "documento.ensaio")),
                            Textos.texto(Explicacao.de("D7", "documento.ensaio.semEfeito"))));
        }
        return impressos;
    }

    private static String fatosJson(List<Fato> fatos) {
        return Json.valor(fatos.stream()
                        .map(fato -> Map.of("nome", fato.nome(), "valor", fato.valor()))
                        .toList())
                .toString();
    }

    private static List<Fato> fatos(String json) {
        try (var leitor = JSON.createReader(new StringReader(json))) {
            return leitor.readArray().getValuesAs(JsonObject.class).stream()
                    .map(fato -> new Fato(fato.getString("nome"), fato.getString("valor")))
                    .toList();
        }
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
