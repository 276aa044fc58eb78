package org.vidamelhor.identidade.api;

/** What a designation makes a person in one process. */
public enum PapelNoProcesso {
    PRESIDENTE_DA_COMISSAO,
    MEMBRO_DA_COMISSAO,
    AUTORIDADE,
    MEMBRO_DA_CMA,
    GESTOR_UMA
}
