package org.vidamelhor.documento.api;

/** Says, for a context that owns documents, who may read one that is not public besides its issuer and its signers. */
public interface FonteDeLeitores {

    boolean podeLer(String documento, String login);
}
