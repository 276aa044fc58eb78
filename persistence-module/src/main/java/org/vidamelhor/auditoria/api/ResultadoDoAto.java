package org.vidamelhor.auditoria.api;

/** A grave act that was refused is recorded too, in a transaction of its own (D7). */
public enum ResultadoDoAto {
    PRATICADO,
    RECUSADO
}
