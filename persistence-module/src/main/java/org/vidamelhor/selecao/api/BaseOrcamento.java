package org.vidamelhor.selecao.api;

/** What a budget covers: one year, or all the years of the contract (INC-47). */
public enum BaseOrcamento {
    ANUAL,
    GLOBAL
}
