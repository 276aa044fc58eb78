package org.vidamelhor.selecao.api;

/** Who may join a piece to the case file. */
public enum Praticante {
    /** Any member whose designation for this edital is in force. */
    MEMBRO,
    /** The president of the Comissão of this edital. */
    PRESIDENCIA,
    /** The highest authority of the body. */
    SECRETARIO,
    /** The entity that it is about, by the account that speaks for it. */
    ENTIDADE,
    /** The coordination of the programme. */
    UMA;

    /** Whether it acts by its place in the procedure, so that it reads the whole case file. */
    public boolean isDoProcesso() {
        return this == MEMBRO || this == PRESIDENCIA || this == SECRETARIO;
    }
}
