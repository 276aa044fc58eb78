package org.vidamelhor.auditoria.api;

/** A livro with its head: how many acts it has and the hash that seals them all. */
public record LivroResumo(String codigo, String titulo, long sequencia, String cabeca) {}
