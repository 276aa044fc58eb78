package org.vidamelhor.identidade.api;

/** Holder or substitute. */
public enum CondicaoDesignacao {
    TITULAR,
    SUPLENTE
}
