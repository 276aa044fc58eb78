package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in reais with exactly two decimals. An amount with a fraction of a centavo is refused: rounding is always a
 * named act ({@link #arredondado(Fracao, RoundingMode)}).
 */
public record Dinheiro(BigDecimal valor) implements Comparable<Dinheiro>, Serializable {

    public static final Dinheiro ZERO = new Dinheiro(BigDecimal.ZERO);

    /** @throws IllegalArgumentException when the amount has a fraction of a centavo */
    public Dinheiro {
        if (valor.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("fração de centavo: " + valor.toPlainString());
        }
        valor = valor.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** From the canonical form with a dot, such as {@code 3208500.00}. */
    public static Dinheiro de(String valor) {
        return new Dinheiro(new BigDecimal(valor));
    }

    public static Dinheiro arredondado(Fracao valor, RoundingMode modo) {
        return new Dinheiro(valor.arredondada(2, modo));
    }

    public Fracao fracao() {
        return Fracao.de(valor);
    }

    public Dinheiro mais(Dinheiro outro) {
        return new Dinheiro(valor.add(outro.valor));
    }

    public Dinheiro menos(Dinheiro outro) {
        return new Dinheiro(valor.subtract(outro.valor));
    }

    public Dinheiro vezes(long quantidade) {
        return new Dinheiro(valor.multiply(BigDecimal.valueOf(quantidade)));
    }

    public int sinal() {
        return valor.signum();
    }

    @Override
    public int compareTo(Dinheiro outro) {
        return valor.compareTo(outro.valor);
    }

    @Override
    public String toString() {
        return valor.toPlainString();
    }
}
