package org.vidamelhor.calendario.api;

/** What an office says of one day. */
public enum DeclaracaoDoDia {
    FERIADO,
    PONTO_FACULTATIVO,
    /** The office works, whatever the other lists and the weekday say; also how a wrong declaration is taken back. */
    EXPEDIENTE_NORMAL
}
