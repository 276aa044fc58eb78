package org.vidamelhor.documento.api;

/** What the public verification says of an issued document. */
public enum SituacaoDocumento {
    VALIDO,
    SUBSTITUIDO,
    REVOGADO
}
