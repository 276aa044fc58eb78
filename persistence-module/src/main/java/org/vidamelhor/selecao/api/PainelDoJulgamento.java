package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.api.Explicacao;

/**
 * Where the judgment of a selection stands.
 *
 * @param prazo of B-5.13, with the extension when there is one; null before a session was held
 * @param faltas what keeps it from being computed
 * @param apuracao the last run; null when there is none
 */
public record PainelDoJulgamento(
        SituacaoEdital situacao,
        ModoDeJulgamento modo,
        PrazoCalculado prazo,
        boolean prorrogado,
        boolean atrasado,
        boolean fichasAbertas,
        List<Explicacao> faltas,
        ApuracaoResumo apuracao)
        implements Serializable {

    /**
     * A run.
     *
     * @param empates ids of proposals that only a decision of the Comissão parts
     * @param relatorio verification code of the report; null until it was issued
     */
    public record ApuracaoResumo(
            int numero,
            SituacaoApuracao situacao,
            String entradaSha256,
            String resultadoSha256,
            Instant em,
            String por,
            String relatorio,
            List<List<String>> empates,
            LocalDate doeData,
            String doeEdicao,
            Instant divulgadaEm)
            implements Serializable {}

    public PainelDoJulgamento {
        faltas = List.copyOf(faltas);
    }
}
