package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/**
 * One of the sheets that a member has to fill.
 *
 * @param declaracao what the member declared about the entity; null when nothing yet
 * @param faltam quesitos that still lack an answer or a reason
 * @param impedimentos why the sheet is not open to the member now; empty when it is
 */
public record FichaResumo(
        Long proposta,
        Long participante,
        String codigo,
        String entidade,
        DeclaracaoResumo declaracao,
        SituacaoFicha situacao,
        int quesitos,
        int faltam,
        Instant enviadaEm,
        List<Explicacao> impedimentos)
        implements Serializable {

    public FichaResumo {
        impedimentos = List.copyOf(impedimentos);
    }
}
