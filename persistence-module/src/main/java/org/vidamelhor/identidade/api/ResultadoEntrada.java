package org.vidamelhor.identidade.api;

/** Outcome of a sign-in. A wrong login and a wrong password answer alike. */
public enum ResultadoEntrada {
    ACEITA,
    RECUSADA,
    BLOQUEADA
}
