package org.vidamelhor.calendario.api;

import java.io.Serializable;
import java.util.Objects;

/**
 * A deadline of an edital or contract, as its catalogue holds it.
 *
 * @param prorrogacoes how many times it may be extended by an equal period
 */
public record PrazoPrevisto(String nome, RegraPrazo regra, int prorrogacoes) implements Serializable {

    /** @throws IllegalArgumentException when the number of extensions is negative */
    public PrazoPrevisto {
        Objects.requireNonNull(nome, "nome");
        Objects.requireNonNull(regra, "regra");
        if (prorrogacoes < 0) {
            throw new IllegalArgumentException("prorrogações negativas: " + prorrogacoes);
        }
    }
}
