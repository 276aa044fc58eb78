package org.vidamelhor.selecao.api;

/** A holds the Proposta de Trabalho, B the documents of habilitação (B-3.1). */
public enum TipoEnvelope {
    A,
    B
}
