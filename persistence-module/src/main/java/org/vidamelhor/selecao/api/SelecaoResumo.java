package org.vidamelhor.selecao.api;

import java.io.Serializable;

/** A selection in which a person acts. */
public record SelecaoResumo(CodigoDoEdital codigo, String titulo, SituacaoEdital situacao) implements Serializable {}
