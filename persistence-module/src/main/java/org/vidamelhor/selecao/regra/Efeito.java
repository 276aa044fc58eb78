package org.vidamelhor.selecao.regra;

import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;

/** What a piece changes once it holds: the rules name it, the service does it. */
public sealed interface Efeito {

    /** SM-01 moves. */
    record NoEdital(EventoEdital evento) implements Efeito {}

    /** SM-02 moves. */
    record NoParticipante(Long participante, EventoParticipante evento) implements Efeito {}

    /** Envelope B is opened (B-5.17). */
    record AbrirEnvelopeB(Long participante) implements Efeito {}

    /** Envelope B goes back as it came (B-5.16). */
    record DevolverEnvelopeB(Long participante) implements Efeito {}
}
