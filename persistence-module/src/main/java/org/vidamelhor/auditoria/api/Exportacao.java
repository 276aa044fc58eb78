package org.vidamelhor.auditoria.api;

/**
 * What an export of a livro will hold; acts and selos that come later are left for the next one.
 *
 * @param primeiroSelo first selo that names the livro; 0 when none does
 * @param ultimoSelo last selo when the head was read
 */
public record Exportacao(LivroResumo livro, long primeiroSelo, long ultimoSelo) {}
