package org.vidamelhor.comum.infra;

import java.util.List;
import java.util.Map;

/** Kinds of JSON value, as messages name them. */
enum TipoJson {
    OBJETO,
    LISTA,
    TEXTO,
    NUMERO,
    LOGICO;

    /** A number as it was written: nothing is parsed, so a million digits cost nothing. */
    record Numero(String texto) {}

    static TipoJson de(Object valor) {
        if (valor instanceof Map<?, ?>) {
            return OBJETO;
        }
        if (valor instanceof List<?>) {
            return LISTA;
        }
        if (valor instanceof Numero) {
            return NUMERO;
        }
        return valor instanceof Boolean ? LOGICO : TEXTO;
    }
}
