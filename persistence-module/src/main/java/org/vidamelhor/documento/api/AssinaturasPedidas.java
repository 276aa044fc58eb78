package org.vidamelhor.documento.api;

import java.util.List;

/**
 * Fired as a CDI event inside the transaction that makes people expected signers of a document, so that they are told.
 *
 * @param livro chain of the document
 * @param logins of those who are now expected, and were not before
 */
public record AssinaturasPedidas(String codigo, String titulo, String livro, List<String> logins) {

    public AssinaturasPedidas {
        logins = List.copyOf(logins);
    }
}
