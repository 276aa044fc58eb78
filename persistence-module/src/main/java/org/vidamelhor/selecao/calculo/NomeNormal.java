package org.vidamelhor.selecao.calculo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without what two writings of it may differ in: accents, case, punctuation. */
final class NomeNormal {

    private static final Pattern ACENTO = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARADOR = Pattern.compile("[^A-Z0-9]+");

    private NomeNormal() {}

    /** {@code Especialização} and {@code ESPECIALIZACAO} give the same. */
    static String de(String nome) {
        String semAcento =
                ACENTO.matcher(Normalizer.normalize(nome, Normalizer.Form.NFD)).replaceAll("");
        return SEPARADOR.matcher(semAcento.toUpperCase(Locale.ROOT)).replaceAll("_");
    }
}
