package org.vidamelhor.comum.valor;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Brazilian written form of decimals, whatever the default locale of the JVM. */
public final class FormatoDecimal {

    private FormatoDecimal() {}

    /** {@code 1.234,56}: groups of three, decimal comma, as many decimals as the scale of the value. */
    public static String texto(BigDecimal valor) {
        DecimalFormatSymbols simbolos = DecimalFormatSymbols.getInstance(Locale.ROOT);
        simbolos.setGroupingSeparator('.');
        simbolos.setDecimalSeparator(',');
        DecimalFormat formato = new DecimalFormat("#,##0", simbolos);
        formato.setMinimumFractionDigits(valor.scale());
        return formato.format(valor);
    }
}
