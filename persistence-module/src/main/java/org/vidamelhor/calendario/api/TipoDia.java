package org.vidamelhor.calendario.api;

/** Legal kind of a special day. Whether it counts as a working day is a separate, editable fact. */
public enum TipoDia {
    FERIADO,
    PONTO_FACULTATIVO
}
