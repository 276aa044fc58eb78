package org.vidamelhor.documento.api;

import java.io.Serializable;

/**
 * Stored bytes.
 *
 * @param id under which they are streamed
 * @param tamanho in bytes
 */
public record ArquivoGuardado(long id, String sha256, long tamanho) implements Serializable {}
