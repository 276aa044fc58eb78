package org.vidamelhor.selecao.api;

/** How a member of the Comissão stands to one entity (B-5.9). */
public enum SituacaoDoJulgador {
    SEM_DECLARACAO,
    LIVRE,
    IMPEDIDO,
    /** The proposal names the member; neither declared impeded nor decided otherwise, the member does not judge it. */
    VINCULO_PENDENTE
}
