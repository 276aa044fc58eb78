package org.vidamelhor.documento.api;

import java.security.SecureRandom;
import java.util.Locale;

/** The public code of an issued document: 20 symbols of 5 bits, 100 random bits, without letters read as digits. */
public final class CodigoDeVerificacao {

    private static final String ALFABETO = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TAMANHO = 20;

    private CodigoDeVerificacao() {}

    public static String novo(SecureRandom sorteio) {
        var codigo = new StringBuilder(TAMANHO);
        for (int i = 0; i < TAMANHO; i++) {
            codigo.append(ALFABETO.charAt(sorteio.nextInt(ALFABETO.length())));
        }
        return codigo.toString();
    }

    /**
     * What a person typed, in canonical form: hyphens and spaces dropped, O read as 0, I and L as 1.
     *
     * @return empty text when it cannot be a code
     */
    public static String canonico(String digitado) {
        if (digitado == null || digitado.length() > 60) {
            return "";
        }
        String codigo = digitado.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return codigo.length() == TAMANHO && codigo.chars().allMatch(c -> ALFABETO.indexOf(c) >= 0) ? codigo : "";
    }
}
