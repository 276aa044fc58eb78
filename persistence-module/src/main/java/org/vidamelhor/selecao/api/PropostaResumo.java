package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A proposal of which Envelope A was opened.
 *
 * @param codigo its id in the judgment, such as {@code P01}
 */
public record PropostaResumo(
        Long id,
        int rodada,
        String codigo,
        String entidade,
        SituacaoParticipante situacao,
        OrigemDoConteudo origem,
        SituacaoTranscricao transcricao,
        String alteradaPor,
        Instant alteradaEm)
        implements Serializable {}
