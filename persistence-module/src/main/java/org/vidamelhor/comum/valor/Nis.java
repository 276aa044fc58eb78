package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * NIS (PIS, PASEP, NIT) in its canonical 11 digits, last one the check digit; it may begin with zero. Personal data:
 * messages and {@code toString} never show it whole.
 *
 * @param numero digits only
 */
public record Nis(String numero) implements Serializable {

    private static final Pattern FORMA = Pattern.compile("[0-9]{11}");
    private static final Pattern PONTUACAO = Pattern.compile("[.\\-\\s]");

    /** @throws IllegalArgumentException when the form or the check digit is wrong, or all digits are equal */
    public Nis {
        if (!FORMA.matcher(numero).matches() || !Modulo11.confere(numero, 1, 9)) {
            throw new IllegalArgumentException("NIS inválido");
        }
    }

    public static Nis de(String texto) {
        return new Nis(PONTUACAO.matcher(texto).replaceAll(""));
    }

    public String formatado() {
        return numero.substring(0, 3)
                + '.'
                + numero.substring(3, 8)
                + '.'
                + numero.substring(8, 10)
                + '-'
                + numero.substring(10);
    }

    @Override
    public String toString() {
        return "***." + numero.substring(3, 8) + ".**-*";
    }
}
