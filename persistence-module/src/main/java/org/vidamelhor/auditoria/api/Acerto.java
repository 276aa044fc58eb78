package org.vidamelhor.auditoria.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A setting of the clock of a process: from the real moment on it shows the other one, and runs so many times as fast.
 *
 * @param velocidade 0 for a clock that stands still, up to 86,400
 */
public record Acerto(Instant real, Instant processo, int velocidade) implements Serializable {

    private static final int MAXIMA = 86_400; // a day each second

    /** @throws IllegalArgumentException when the speed is outside its range */
    public Acerto {
        if (velocidade < 0 || velocidade > MAXIMA) {
            throw new IllegalArgumentException("velocidade: " + velocidade);
        }
    }
}
