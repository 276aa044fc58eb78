package org.vidamelhor.notificacao.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that waits for a person.
 *
 * @param vence last day; null when there is none
 * @param regra that makes it the person's turn; empty when none is cited
 * @param endereco page of this system where it is done, from {@code /}
 */
public record Pendencia(LocalDate vence, String regra, String texto, String endereco)
        implements Serializable, Comparable<Pendencia> {

    private static final Comparator<Pendencia> ORDEM = Comparator.comparing(
                    Pendencia::vence, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Pendencia::texto);

    public Pendencia {
        Objects.requireNonNull(regra, "regra");
        Objects.requireNonNull(texto, "texto");
        Objects.requireNonNull(endereco, "endereco");
    }

    /** What ends first comes first; what has no date, last. */
    @Override
    public int compareTo(Pendencia outra) {
        return ORDEM.compare(this, outra);
    }
}
