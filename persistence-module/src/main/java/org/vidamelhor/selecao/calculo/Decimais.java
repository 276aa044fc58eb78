package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import org.vidamelhor.comum.valor.Fracao;

/** Decimals for the arguments of an explanation. */
final class Decimais {

    private static final int CASAS = 6;

    private Decimais() {}

    /** Exact when finite within six places, else cut there: rounded up, 24.9999999 would read as a met minimum of 25. */
    static BigDecimal cortado(Fracao valor) {
        return enxuto(valor.truncada(CASAS));
    }

    /** Without zeros that say nothing after the comma. */
    static BigDecimal enxuto(BigDecimal valor) {
        BigDecimal decimal = valor.stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
