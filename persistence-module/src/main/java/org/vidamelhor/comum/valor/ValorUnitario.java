package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A unit price or unit cost in reais, not negative, with exactly six decimals (D4). */
public record ValorUnitario(BigDecimal valor) implements Comparable<ValorUnitario>, Serializable {

    /** @throws IllegalArgumentException when negative, finer than six decimals or above 13 integer digits */
    public ValorUnitario {
        valor = Escala.naoNegativa(Escala.exata(valor, 6, 13));
    }

    /** From the canonical form with a dot, such as {@code 12.345678}. */
    public static ValorUnitario de(String valor) {
        return new ValorUnitario(new BigDecimal(valor));
    }

    /** Price times quantity, rounded to centavos once. */
    public Dinheiro vezes(BigDecimal quantidade, RoundingMode modo) {
        return new Dinheiro(valor.multiply(quantidade).setScale(2, modo));
    }

    @Override
    public int compareTo(ValorUnitario outro) {
        return valor.compareTo(outro.valor);
    }

    @Override
    public String toString() {
        return valor.toPlainString();
    }
}
