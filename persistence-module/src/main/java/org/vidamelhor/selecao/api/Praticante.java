package org.vidamelhor.selecao.api;

/** Who may join a piece to the case file. */
public enum Praticante {
    /** Any member whose designation for this edital is in force. */
    MEMBRO,
    /** The president of the Comissão of this edital. */
    PRESIDENCIA,
    /** The highest authority of the body. */
    SECRETARIO,
    /** The account that writes for the entity that it is about. */
    ENTIDADE
}
