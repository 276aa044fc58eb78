package org.vidamelhor.selecao.api;

/** Whether a piece is also a document, and who signs it (D14). */
public enum Impressao {
    NENHUMA,
    SEM_ASSINATURA,
    PRESIDENCIA,
    COMISSAO,
    SECRETARIO,
    /** The civil servant who joins it. */
    SERVIDOR,
    /** The legal representative of the entity, by hand, on the paper that goes to the session. */
    REPRESENTANTE;

    public boolean isDocumento() {
        return this != NENHUMA;
    }

    /** Whether the piece takes effect only with the last signature. */
    public boolean isAssinada() {
        return this == PRESIDENCIA || this == COMISSAO || this == SECRETARIO || this == SERVIDOR;
    }
}
