package org.vidamelhor.calendario.api;

/** Whether the deadline runs from its base event or leads up to it. */
public enum DirecaoPrazo {
    DEPOIS(1),
    ANTES(-1);

    private final int sentido;

    DirecaoPrazo(int sentido) {
        this.sentido = sentido;
    }

    /** 1 towards the future, -1 towards the past. */
    public int sentido() {
        return sentido;
    }
}
