package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * CNPJ in its canonical 14 characters, letters allowed in the first 12 (IN RFB 2.229/2024), check digits right.
 *
 * @param numero upper case, no punctuation
 */
public record Cnpj(String numero) implements Serializable {

    private static final Pattern FORMA = Pattern.compile("[0-9A-Z]{12}[0-9]{2}");
    private static final Pattern DIGITADO = Pattern.compile("[0-9A-Za-z./\\-\\s]*");
    private static final Pattern PONTUACAO = Pattern.compile("[./\\-\\s]");

    /** @throws IllegalArgumentException when the form or a check digit is wrong, or all characters are equal */
    public Cnpj {
        if (!FORMA.matcher(numero).matches() || !Modulo11.confere(numero, 2, 9)) {
            throw new IllegalArgumentException("CNPJ inválido");
        }
    }

    /** From what a person types: with or without punctuation, in either case. */
    public static Cnpj de(String texto) {
        if (!DIGITADO.matcher(texto).matches()) {
            throw new IllegalArgumentException("CNPJ inválido");
        }
        return new Cnpj(PONTUACAO.matcher(texto).replaceAll("").toUpperCase(Locale.ROOT));
    }

    /** The first 8 characters: headquarters and branches of one entity share them. */
    public String raiz() {
        return numero.substring(0, 8);
    }

    public String formatado() {
        return numero.substring(0, 2)
                + '.'
                + numero.substring(2, 5)
                + '.'
                + numero.substring(5, 8)
                + '/'
                + numero.substring(8, 12)
                + '-'
                + numero.substring(12);
    }

    /** {@code **.***.345/01DE-**}: enough to recognise, not enough to look up. */
    public String mascarado() {
        return "**.***." + numero.substring(5, 8) + '/' + numero.substring(8, 12) + "-**";
    }

    @Override
    public String toString() {
        return numero;
    }
}
