package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * CPF in its canonical 11 digits, check digits right. Personal data: messages and {@code toString} never show it whole.
 *
 * @param numero digits only
 */
public record Cpf(String numero) implements Serializable {

    private static final Pattern FORMA = Pattern.compile("[0-9]{11}");
    private static final Pattern PONTUACAO = Pattern.compile("[.\\-\\s]");

    /** @throws IllegalArgumentException when the form or a check digit is wrong, or all digits are equal */
    public Cpf {
        if (!FORMA.matcher(numero).matches() || !Modulo11.confere(numero, 2, 11)) {
            throw new IllegalArgumentException("CPF inválido");
        }
    }

    public static Cpf de(String texto) {
        return new Cpf(PONTUACAO.matcher(texto).replaceAll(""));
    }

    public String formatado() {
        return numero.substring(0, 3)
                + '.'
                + numero.substring(3, 6)
                + '.'
                + numero.substring(6, 9)
                + '-'
                + numero.substring(9);
    }

    /** {@code ***.456.789-**}: what lists, logs and public documents show. */
    public String mascarado() {
        return "***." + numero.substring(3, 6) + '.' + numero.substring(6, 9) + "-**";
    }

    @Override
    public String toString() {
        return mascarado();
    }
}
