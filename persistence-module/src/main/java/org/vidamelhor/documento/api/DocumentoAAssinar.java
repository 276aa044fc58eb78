package org.vidamelhor.documento.api;

/** A valid document that waits for the signature of somebody, in a quality. */
public record DocumentoAAssinar(String codigo, String titulo, String qualidade) {}
