package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A closed interval of whole months, both ends counted, as experience is declared (mm/aa a mm/aa: D-2.1, D-2.2). */
public record Periodo(YearMonth inicio, YearMonth termino) implements Serializable {

    /** @throws IllegalArgumentException when the end is before the start */
    public Periodo {
        if (termino.isBefore(inicio)) {
            throw new IllegalArgumentException("término antes do início: " + inicio + "/" + termino);
        }
    }

    /** Number of months, 1 or more: January to January is 1, January to December is 12. */
    public int meses() {
        return (int) ChronoUnit.MONTHS.between(inicio, termino) + 1;
    }
}
