package org.vidamelhor.selecao.api;

/**
 * How much a finding of a linter weighs. Publishing an edital over an {@link #ERRO} needs a recorded reason (D10); a
 * proposal with one cannot be delivered.
 */
public enum Gravidade {
    ERRO,
    AVISO,
    INFORMACAO
}
