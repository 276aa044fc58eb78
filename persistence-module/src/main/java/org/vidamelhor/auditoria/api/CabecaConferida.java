package org.vidamelhor.auditoria.api;

import java.time.Instant;

/**
 * Whether a hash that somebody wrote down is covered by a selo.
 *
 * @param sequencia position of the act in its livro; 0 when there is none
 * @param selo first selo that covers it; 0 when none does
 * @param instante of that selo; null when none does
 */
public record CabecaConferida(Situacao situacao, long sequencia, long selo, Instant instante) {

    public enum Situacao {
        /** A selo vouches for it. */
        COBERTA,
        /** The act is in the livro and the next selo will cover it. */
        AINDA_SEM_SELO,
        /** A selo vouches for a head that the livro no longer leads to. */
        DIVERGENTE,
        /** The livro has no such act and no selo names it. */
        DESCONHECIDA
    }
}
