package org.vidamelhor.selecao.api;

/** Life of a judgment run. */
public enum SituacaoApuracao {
    APURADA,
    DIVULGADA,
    SUBSTITUIDA
}
