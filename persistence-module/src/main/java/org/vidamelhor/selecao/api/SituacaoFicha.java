package org.vidamelhor.selecao.api;

/** Life of a scoring sheet: only what was sent counts. */
public enum SituacaoFicha {
    ABERTA,
    ENVIADA,
    /** Sent once and reopened by an act; another sheet took its place. */
    REABERTA
}
