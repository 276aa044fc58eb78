package org.vidamelhor.selecao.api;

/** Life of one version of an edital: worked on, then published for good or dismissed. */
public enum SituacaoVersao {
    RASCUNHO,
    PUBLICADA,
    DESCARTADA
}
