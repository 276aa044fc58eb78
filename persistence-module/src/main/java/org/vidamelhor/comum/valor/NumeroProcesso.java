package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Number of an administrative file, old or SEI style ({@code 1550160022551}, {@code 071.1234.2018.0001234-56}). It is
 * shown as typed; two numbers are equal when their digits are.
 *
 * @param texto 6 to 30 characters: groups of digits, one {@code .}, {@code /} or {@code -} between groups
 */
public record NumeroProcesso(String texto) implements Serializable {

    private static final Pattern FORMA = Pattern.compile("(?=.{6,30}$)[0-9]+(?:[./-][0-9]+)*");
    private static final Pattern PONTUACAO = Pattern.compile("[./-]");

    /** @throws IllegalArgumentException when the form is wrong */
    public NumeroProcesso {
        texto = texto.strip();
        if (!FORMA.matcher(texto).matches()) {
            throw new IllegalArgumentException("número de processo inválido: " + texto);
        }
    }

    public static NumeroProcesso de(String texto) {
        return new NumeroProcesso(texto);
    }

    /** The digits alone: the key under which the file is found however it was typed. */
    public String digitos() {
        return PONTUACAO.matcher(texto).replaceAll("");
    }

    @Override
    public boolean equals(Object outro) {
        return outro instanceof NumeroProcesso processo && digitos().equals(processo.digitos());
    }

    @Override
    public int hashCode() {
        return digitos().hashCode();
    }

    @Override
    public String toString() {
        return texto;
    }
}
