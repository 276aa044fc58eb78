package org.vidamelhor.selecao.api;

/** Input of a new edital, empty or as a copy: its number is never that of another. */
public record CriarEdital(CodigoDoEdital codigo, String titulo) {}
