package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.auditoria.servico.RelogioDoProcesso;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.documento.api.AssinaturaResumo;
import org.vidamelhor.documento.api.AssinaturasPedidas;
import org.vidamelhor.documento.api.DocumentoAssinado;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.documento.dominio.DocumentoEmitido;
import org.vidamelhor.identidade.api.Destinatario;
import org.vidamelhor.identidade.servico.CatalogoDePessoas;

/**
 * Changes of who is expected to sign, for the service that owns the document: it decides who may ask for them, and calls
 * inside its own transaction. Nothing here answers to a page or to the API.
 */
@ApplicationScoped
public class SignatariosDoDocumento {

    @Inject
    private DocumentoRepository documentos;

    @Inject
    private CatalogoDePessoas pessoas;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDoProcesso relogio;

    @Inject
    private Event<AssinaturasPedidas> pedidas;

    @Inject
    private Event<DocumentoAssinado> assinados;

    /** Names of those who are expected to sign and have not. */
    public List<String> faltam(String codigo) {
        return documentos
                .buscar(codigo)
                .orElseThrow(() -> new NaoEncontradoException("documento", codigo))
                .assinaturas()
                .stream()
                .filter(assinatura -> assinatura.assinadaEm() == null)
                .map(AssinaturaResumo::nome)
                .toList();
    }

    /**
     * A signature is no longer expected; when it was the only one missing, {@link DocumentoAssinado} is fired.
     *
     * @param motivo 1 to 500 characters, recorded with the act
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D14: already signed, not expected, the only one expected,
     *     document not valid, no reason
     */
    public void dispensar(String codigo, String login, String motivo) {
        DocumentoEmitido documento = obterTravado(codigo);
        documento.dispensar(login, motivo, agora(documento));
        atos.registrar(ato(documento, "documento.signatario.dispensar", login, motivo, Map.of()));
        avisarSeAssinado(documento);
    }

    /**
     * Another person is expected in the place of one who has not signed, such as the substitute of a member; the new one is
     * told.
     *
     * @param motivo 1 to 500 characters, recorded with the act
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D14: already signed, not expected, the new one already
     *     stands in the document or has no active account, document not valid, no reason
     */
    public void substituir(String codigo, String login, Signatario novo, String motivo) {
        DocumentoEmitido documento = obterTravado(codigo);
        conferir(List.of(novo));
        documento.substituir(login, novo, motivo, agora(documento));
        atos.registrar(ato(
                documento,
                "documento.signatario.substituir",
                login,
                motivo,
                Map.of("novo", novo.login(), "qualidade", novo.qualidade())));
        pedir(documento, List.of(novo));
    }

    /** Each person once, each with an account that can sign in; else nobody could ever complete the document. */
    void conferir(List<Signatario> signatarios) {
        Set<String> vistos = new HashSet<>();
        List<String> repetidos = signatarios.stream()
                .filter(s -> !vistos.add(s.login()))
                .map(Signatario::nome)
                .toList();
        Set<String> comConta =
                pessoas.listar(vistos).stream().map(Destinatario::login).collect(Collectors.toSet());
        List<String> semConta = signatarios.stream()
                .filter(s -> !comConta.contains(s.login()))
                .map(Signatario::nome)
                .toList();
        new Impedimentos()
                .se(!repetidos.isEmpty(), "D14", "documento.emitir.signatarioRepetido", repetidos)
                .se(!semConta.isEmpty(), "D14", "documento.emitir.signatarioSemConta", semConta)
                .exigirNenhum();
    }

    /** Tells those who are now expected. */
    void pedir(DocumentoEmitido documento, List<Signatario> novos) {
        if (!novos.isEmpty()) {
            pedidas.fire(new AssinaturasPedidas(
                    documento.getCodigo(),
                    documento.getTitulo(),
                    documento.getLivro(),
                    novos.stream().map(Signatario::login).toList()));
        }
    }

    void avisarSeAssinado(DocumentoEmitido documento) {
        documentos.enviar();
        if (documento.isAssinado()) {
            assinados.fire(new DocumentoAssinado(documento.getCodigo(), documento.getModelo()));
        }
    }

    private static Ato ato(
            DocumentoEmitido documento, String tipo, String login, String motivo, Map<String, Object> mais) {
        var conteudo = new HashMap<String, Object>(mais);
        conteudo.put("signatario", login);
        conteudo.put("motivo", motivo.strip());
        return new Ato(documento.getLivro(), tipo, documento.getCodigo(), "D14", null, conteudo);
    }

    private DocumentoEmitido obterTravado(String codigo) {
        DocumentoEmitido documento =
                documentos.buscar(codigo).orElseThrow(() -> new NaoEncontradoException("documento", codigo));
        documentos.travar(documento);
        return documento;
    }

    private Instant agora(DocumentoEmitido documento) {
        return relogio.de(documento.getLivro()).instant().truncatedTo(ChronoUnit.MICROS);
    }
}
