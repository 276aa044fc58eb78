package org.vidamelhor.arquitetura.contraexemplo.valor;

/** Breaks L11: money in binary. */
public record ValorFlutuante(double reais) {}
