package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Points as a person gives, stores and reads them: not negative, exactly two decimals.
 *
 * <p>Two decimals hold every band and every mark that an edital prints. A mean or a quotient of points is not of this
 * type: calculators carry it as {@link Fracao}, and a result is stored with its own, larger scale (D4).
 */
public record Pontos(BigDecimal valor) implements Comparable<Pontos>, Serializable {

    /** @throws IllegalArgumentException when negative, finer than two decimals or above four integer digits */
    public Pontos {
        valor = Escala.naoNegativa(Escala.exata(valor, 2, 4));
    }

    /** From the canonical form with a dot, such as {@code 8.5}. */
    public static Pontos de(String valor) {
        return new Pontos(new BigDecimal(valor));
    }

    public Fracao fracao() {
        return Fracao.de(valor);
    }

    @Override
    public int compareTo(Pontos outros) {
        return valor.compareTo(outros.valor);
    }

    @Override
    public String toString() {
        return valor.toPlainString();
    }
}
