package org.vidamelhor.calendario.api;

/** Who declares the day. The word of the office ({@code ORGAO}) is final. */
public enum AmbitoCalendario {
    NACIONAL,
    ESTADUAL,
    MUNICIPAL,
    ORGAO
}
