package org.vidamelhor.auditoria.dominio;

import jakarta.persistence.Embeddable;
import org.vidamelhor.auditoria.api.Cabeca;

/** A head that a selo names. */
@Embeddable
public class CabecaDoSelo {

    private String livro;
    private long sequencia;
    private String hash;

    protected CabecaDoSelo() {} // JPA

    Cabeca cabeca() {
        return new Cabeca(livro, sequencia, hash);
    }
}
