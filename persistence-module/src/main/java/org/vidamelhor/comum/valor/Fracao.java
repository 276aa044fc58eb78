package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact rational number: what calculators carry between the inputs and the one rounding that a rule names.
 *
 * <p>A mean of three people or a quotient of two budgets has no finite decimal form; kept as a fraction, comparisons
 * with a minimum or a band, and ties, are decided on the true value. The denominator is positive and the fraction is
 * reduced, so {@code equals} is equality of value.
 */
public record Fracao(BigInteger numerador, BigInteger denominador) implements Comparable<Fracao>, Serializable {

    public static final Fracao ZERO = new Fracao(BigInteger.ZERO, BigInteger.ONE);
    public static final Fracao CEM = de(100);

    /** @throws IllegalArgumentException when the denominator is zero */
    public Fracao {
        Objects.requireNonNull(numerador, "numerador");
        if (denominador.signum() == 0) {
            throw new IllegalArgumentException("denominador zero");
        }
        if (!denominador.equals(BigInteger.ONE)) {
            BigInteger divisor = numerador.gcd(denominador);
            if (denominador.signum() < 0) {
                divisor = divisor.negate();
            }
            numerador = numerador.divide(divisor);
            denominador = denominador.divide(divisor);
        }
    }

    public static Fracao de(long inteiro) {
        return new Fracao(BigInteger.valueOf(inteiro), BigInteger.ONE);
    }

    /** The exact value of a decimal. */
    public static Fracao de(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fracao(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fracao(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Fracao mais(Fracao outra) {
        return denominador.equals(outra.denominador)
                ? new Fracao(numerador.add(outra.numerador), denominador)
                : new Fracao(
                        numerador.multiply(outra.denominador).add(outra.numerador.multiply(denominador)),
                        denominador.multiply(outra.denominador));
    }

    public Fracao menos(Fracao outra) {
        return mais(new Fracao(outra.numerador.negate(), outra.denominador));
    }

    public Fracao vezes(Fracao outra) {
        return new Fracao(numerador.multiply(outra.numerador), denominador.multiply(outra.denominador));
    }

    /** @throws IllegalArgumentException when {@code divisor} is zero */
    public Fracao dividida(Fracao divisor) {
        return new Fracao(numerador.multiply(divisor.denominador), denominador.multiply(divisor.numerador));
    }

    public int sinal() {
        return numerador.signum();
    }

    /** The decimal with {@code casas} places, rounded once in the mode that the rule names. */
    public BigDecimal arredondada(int casas, RoundingMode modo) {
        return new BigDecimal(numerador).divide(new BigDecimal(denominador), casas, modo);
    }

    /** The exact decimal where it is finite within {@code casas} places, else cut (never rounded) at that place. */
    public BigDecimal truncada(int casas) {
        return arredondada(casas, RoundingMode.DOWN);
    }

    /** Whether {@link #truncada(int)} of {@code casas} places leaves nothing out. */
    public boolean exataEm(int casas) {
        return BigInteger.TEN.pow(casas).mod(denominador).signum() == 0;
    }

    /** 34 significant digits, for storage and for charts; never for a comparison. */
    public BigDecimal decimal() {
        return new BigDecimal(numerador).divide(new BigDecimal(denominador), MathContext.DECIMAL128);
    }

    @Override
    public int compareTo(Fracao outra) {
        return numerador.multiply(outra.denominador).compareTo(outra.numerador.multiply(denominador));
    }

    @Override
    public String toString() {
        return denominador.equals(BigInteger.ONE) ? numerador.toString() : numerador + "/" + denominador;
    }
}
