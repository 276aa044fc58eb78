package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import org.vidamelhor.comum.valor.Cnpj;

/**
 * All that the Comissão sees of an entity before Envelope A is opened: protocol, entity and time.
 *
 * @param protocolo of the first delivery, of content or of envelopes
 * @param entregueEm when the entity closed its content in the system; null when it came on paper only
 * @param envelopesEm when the envelopes were received; null until then
 * @param proposta id of the opened proposal; null until Envelope A is opened
 * @param formaConferida whether its form is on record (B-3.2)
 */
public record ParticipanteResumo(
        Long id,
        String protocolo,
        String nome,
        Cnpj cnpj,
        SituacaoParticipante situacao,
        Instant entregueEm,
        Instant envelopesEm,
        Long proposta,
        boolean formaConferida)
        implements Serializable {}
