package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.EstadoDoDocumento;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoDaVisita;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.RegrasDosAutos;
import org.vidamelhor.selecao.regra.Vistoria;

/**
 * How one entity stands with its inspection of the UNIS.
 *
 * @param comConta whether an account speaks for it
 * @param declaracao verification code of the declaration; empty while there is none
 * @param porAssinar whether that declaration still waits for its signature
 * @param paraDeclarar what stands in the way of the declaration
 */
public record VistoriaDaEntidade(
        ParticipanteNoProcesso entidade,
        boolean comConta,
        List<Unis> unis,
        String declaracao,
        boolean porAssinar,
        List<Explicacao> paraDeclarar)
        implements Serializable {

    public VistoriaDaEntidade {
        unis = List.copyOf(unis);
        paraDeclarar = List.copyOf(paraDeclarar);
    }

    /**
     * One UNIS for the entity.
     *
     * @param em day and hour booked or of the visit, in the zone of the edital; null when there is none
     * @param servidor who accompanied it; empty before
     */
    public record Unis(
            Vistoria.Unidade unidade,
            SituacaoDaVisita situacao,
            LocalDateTime em,
            String servidor,
            String visitante,
            boolean marcavel,
            boolean cancelavel,
            boolean registravel)
            implements Serializable {}

    static VistoriaDaEntidade de(
            MontagemDoProcesso.Montado montado, ParticipanteNoProcesso entidade, boolean comConta) {
        Processo processo = montado.processo();
        var vistoria = new Vistoria(processo, entidade.id());
        Optional<String> documento = vistoria.declaracao().map(peca -> peca.documento());
        return new VistoriaDaEntidade(
                entidade,
                comConta,
                vistoria.andamentos().stream()
                        .map(andamento -> unis(processo, entidade.id(), andamento))
                        .toList(),
                documento.orElse(""),
                documento
                        .map(montado.documentos()::get)
                        .filter(estado -> !faltam(estado).isEmpty())
                        .isPresent(),
                impedimentos(processo, EspecieDePeca.DECLARACAO_DE_VISTORIA, entidade.id(), ""));
    }

    private static List<String> faltam(EstadoDoDocumento estado) {
        return estado.faltam();
    }

    private static Unis unis(Processo processo, Long entidade, Vistoria.Andamento andamento) {
        String codigo = andamento.unidade().codigo();
        return new Unis(
                andamento.unidade(),
                andamento.situacao(),
                andamento.em().orElse(null),
                fato(andamento, "servidor"),
                fato(andamento, "visitante"),
                cabe(processo, EspecieDePeca.AGENDAMENTO_DA_VISTORIA, entidade, codigo),
                cabe(processo, EspecieDePeca.CANCELAMENTO_DA_VISTORIA, entidade, codigo),
                cabe(processo, EspecieDePeca.VISITA_A_UNIS, entidade, codigo));
    }

    private static String fato(Vistoria.Andamento andamento, String campo) {
        return andamento.peca().map(p -> p.fatos().em(campo).texto()).orElse("");
    }

    private static boolean cabe(Processo processo, EspecieDePeca especie, Long entidade, String alvo) {
        return impedimentos(processo, especie, entidade, alvo).isEmpty();
    }

    private static List<Explicacao> impedimentos(Processo processo, EspecieDePeca especie, Long entidade, String alvo) {
        return RegrasDosAutos.impedimentos(
                        processo, new Peticao(especie, entidade, alvo, No.raiz(JsonObject.EMPTY_JSON_OBJECT)))
                .lista();
    }

    public boolean isDeclarada() {
        return !declaracao.isEmpty() && !porAssinar;
    }

    public boolean isDeclaravel() {
        return paraDeclarar.isEmpty();
    }
}
