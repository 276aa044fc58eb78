package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * Stored bytes that the caller may read.
 *
 * @param id for reading them piece by piece
 * @param nome as its author named the file
 * @param bytes how many
 */
public record ArquivoDoAnexo(long id, String nome, String tipo, long bytes) implements Serializable {}
