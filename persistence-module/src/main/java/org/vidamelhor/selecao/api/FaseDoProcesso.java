package org.vidamelhor.selecao.api;

/** Parts of the way from the published edital to the contract, under which people look for an act. */
public enum FaseDoProcesso {
    VISTORIA,
    REPRESENTACAO,
    REGISTROS,
    RECURSO,
    HABILITACAO,
    ADJUDICACAO,
    CONTRATACAO,
    CONTRADITORIO;

    /** Whether its acts come before any Envelope A is opened, so that they are about entities whose proposal nobody knows. */
    public boolean isAntesDaAbertura() {
        return this == VISTORIA || this == REPRESENTACAO;
    }
}
