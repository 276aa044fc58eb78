package org.vidamelhor.documento.api;

import java.util.Objects;

/**
 * Who is expected to sign a document.
 *
 * @param login of an active account
 * @param nome as it is printed, 1 to 120 characters
 * @param qualidade in which the person signs, such as president of the Comissão Julgadora; 1 to 160 characters
 */
public record Signatario(String login, String nome, String qualidade) {

    /** @throws IllegalArgumentException when a text is blank or too long */
    public Signatario {
        exigir(login, 60, "login");
        exigir(nome, 120, "nome");
        exigir(qualidade, 160, "qualidade");
    }

    private static void exigir(String texto, int maximo, String qual) {
        Objects.requireNonNull(texto, qual);
        if (texto.isBlank() || texto.length() > maximo) {
            throw new IllegalArgumentException(qual + " de 1 a " + maximo + " caracteres");
        }
    }
}
