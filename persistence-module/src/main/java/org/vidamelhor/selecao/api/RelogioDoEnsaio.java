package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The clock of a rehearsal, and where it may be put forward to.
 *
 * @param instante what it shows
 * @param agora the same, in the zone of the edital
 * @param velocidade how many times as fast it runs
 * @param marcos dates still to come, earliest first
 */
public record RelogioDoEnsaio(Instant instante, LocalDateTime agora, int velocidade, List<Marco> marcos)
        implements Serializable {

    public RelogioDoEnsaio {
        marcos = List.copyOf(marcos);
    }

    /** A date of the edital. */
    public record Marco(String nome, LocalDateTime quando) implements Serializable {}
}
