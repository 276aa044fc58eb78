package org.vidamelhor.selecao.api;

/** Parts of the way from the judgment to the contract, under which people look for an act. */
public enum FaseDoProcesso {
    REGISTROS,
    RECURSO,
    HABILITACAO,
    ADJUDICACAO,
    CONTRATACAO,
    CONTRADITORIO
}
