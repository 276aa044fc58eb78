package org.vidamelhor.comum.valor;

import java.util.regex.Pattern;

/** Check digits of CNPJ, CPF and NIS: weights from the right start at 2, and a remainder of 0 or 1 gives 0. */
final class Modulo11 {

    private static final Pattern REPETIDO = Pattern.compile("(.)\\1*");

    private Modulo11() {}

    /**
     * @param corpo characters {@code 0-9A-Z}, each worth its ASCII code less 48 (IN RFB 2.229/2024)
     * @param pesoMaximo weight after which the series starts again at 2
     */
    static int digito(CharSequence corpo, int pesoMaximo) {
        int soma = 0;
        int peso = 2;
        for (int i = corpo.length() - 1; i >= 0; i--) {
            soma += (corpo.charAt(i) - '0') * peso;
            peso = peso == pesoMaximo ? 2 : peso + 1;
        }
        int resto = soma % 11;
        return resto < 2 ? 0 : 11 - resto;
    }

    /** Whether the last {@code digitos} characters are the check digits of those before them. */
    static boolean confere(String numero, int digitos, int pesoMaximo) {
        if (REPETIDO.matcher(numero).matches()) {
            return false;
        }
        for (int i = numero.length() - digitos; i < numero.length(); i++) {
            if (numero.charAt(i) - '0' != digito(numero.substring(0, i), pesoMaximo)) {
                return false;
            }
        }
        return true;
    }
}
