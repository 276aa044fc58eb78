package org.vidamelhor.documento.api;

import java.io.Serializable;

/** A fact printed on a document, as the verification page shows it: identifiers already masked. */
public record Fato(String nome, String valor) implements Serializable {}
