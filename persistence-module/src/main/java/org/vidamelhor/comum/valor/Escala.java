package org.vidamelhor.comum.valor;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Brings a decimal to the scale of its value object, never rounding; an exponent of any size is refused cheaply. */
final class Escala {

    private Escala() {}

    /** @throws IllegalArgumentException when the value has more than {@code casas} decimals or {@code inteiros} digits */
    static BigDecimal exata(BigDecimal valor, int casas, int inteiros) {
        BigDecimal enxuto = valor.stripTrailingZeros();
        if (enxuto.scale() > casas) {
            throw new IllegalArgumentException("mais de " + casas + " casas decimais: " + valor);
        }
        if ((long) enxuto.precision() - enxuto.scale() > inteiros) {
            throw new IllegalArgumentException("mais de " + inteiros + " algarismos inteiros: " + valor);
        }
        return enxuto.setScale(casas, RoundingMode.UNNECESSARY);
    }

    static BigDecimal naoNegativa(BigDecimal valor) {
        if (valor.signum() < 0) {
            throw new IllegalArgumentException("valor negativo: " + valor);
        }
        return valor;
    }
}
