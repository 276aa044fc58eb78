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

    /** @throws IllegalArgumentException when the amount has a fraction of a centavo or reaches one quadrillion */
    public Dinheiro {
        valor = Escala.exata(valor, 2, 15);
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

    /** {@code R$ 1.234.567,89}, with an ordinary space; {@code -R$ 1,00} when negative. */
    public String formatado() {
        return (sinal() < 0 ? "-R$ " : "R$ ") + FormatoDecimal.texto(valor.abs());
    }

    /** In words, as contracts and receipts write it: {@code um real e um centavo}. */
    public String porExtenso() {
        return PorExtenso.reais(valor);
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
