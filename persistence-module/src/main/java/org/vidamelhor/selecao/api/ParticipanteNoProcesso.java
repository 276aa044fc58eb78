package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.vidamelhor.comum.valor.Cnpj;

/**
 * An entity as the phases after the judgment see it.
 *
 * @param rodada of proposals to which it belongs: 1, and more after all of the one before fell (B-5.22)
 * @param codigo its id in the judgment, such as {@code P01}
 * @param lugar in the published classification; 0 when it has none
 * @param itp as it is shown; empty when it has none
 * @param valor of its proposal; null before the classification
 * @param envelopeB null when none was received
 * @param dataDaProposta day on which its envelopes were received, in the zone of the edital; null when none was
 */
public record ParticipanteNoProcesso(
        Long id,
        int rodada,
        String codigo,
        String nome,
        Cnpj cnpj,
        SituacaoParticipante situacao,
        int lugar,
        String itp,
        BigDecimal valor,
        SituacaoEnvelope envelopeB,
        LocalDate dataDaProposta)
        implements Serializable {

    public boolean isClassificada() {
        return lugar > 0;
    }
}
