package org.vidamelhor.selecao.api;

/** How much a finding of the linter weighs; publishing over an {@link #ERRO} needs a recorded reason (D10). */
public enum Gravidade {
    ERRO,
    AVISO,
    INFORMACAO
}
