package org.vidamelhor.documento.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the signatures of a document; the last four are null while the person has not signed.
 *
 * @param sha256 of the bytes that were signed
 * @param ato number of the act in the document's livro
 */
public record AssinaturaResumo(
        String nome, String qualidade, EspecieDeAssinatura especie, String sha256, Instant assinadaEm, Long ato)
        implements Serializable {

    public boolean feita() {
        return assinadaEm != null;
    }
}
