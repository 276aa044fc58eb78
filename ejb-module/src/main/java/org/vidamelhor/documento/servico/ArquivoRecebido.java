package org.vidamelhor.documento.servico;

/**
 * A file that was received whole and waits for the use case that keeps it.
 *
 * @param obra where its pieces are
 * @param nome without folders and control characters
 * @param tipo media type, proved by the content
 * @param sha256 of its bytes
 */
public record ArquivoRecebido(long obra, String nome, String tipo, String sha256, long bytes) {}
