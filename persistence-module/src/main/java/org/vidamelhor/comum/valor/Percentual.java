package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Percentage points with exactly four decimals: {@code 7.5} is 7,5 %. It may be negative (an index of prices) and may
 * exceed 100: floor and ceiling are rules of the calculators.
 */
public record Percentual(BigDecimal valor) implements Comparable<Percentual>, Serializable {

    /** @throws IllegalArgumentException when finer than four decimals or above five integer digits */
    public Percentual {
        valor = Escala.exata(valor, 4, 5);
    }

    /** From the canonical form with a dot, such as {@code 99.5}. */
    public static Percentual de(String valor) {
        return new Percentual(new BigDecimal(valor));
    }

    /** The ratio to multiply with: 7,5 % is 3/40. */
    public Fracao fracao() {
        return Fracao.de(valor).dividida(Fracao.CEM);
    }

    @Override
    public int compareTo(Percentual outro) {
        return valor.compareTo(outro.valor);
    }

    @Override
    public String toString() {
        return valor.toPlainString();
    }
}
