package org.vidamelhor.selecao.api;

/** What a piece is about, besides the selection and the entity. */
public enum AlvoDaPeca {
    NENHUM,
    /** One of {@link FaseRecursal}. */
    FASE,
    /** Code of a required document of the edital. */
    ITEM,
    /** Number of an earlier piece. */
    PECA,
    /** Code of a UNIS of the edital. */
    UNIS
}
