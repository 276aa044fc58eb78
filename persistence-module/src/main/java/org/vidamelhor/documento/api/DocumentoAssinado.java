package org.vidamelhor.documento.api;

/**
 * Fired as a CDI event when nobody is missing any more, inside the transaction of the last signature and after its act: an
 * observer of the context that issued the document acts on it, and both stand or fall together (D14, D17).
 *
 * @param modelo key of the template, by which an observer knows its own documents
 */
public record DocumentoAssinado(String codigo, String modelo) {}
