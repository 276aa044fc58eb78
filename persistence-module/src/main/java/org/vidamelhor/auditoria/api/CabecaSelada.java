package org.vidamelhor.auditoria.api;

/** What one selo says of one livro: that its act {@code sequencia} has this hash. */
public record CabecaSelada(long selo, long sequencia, String hash) {}
