package org.vidamelhor.selecao.api;

/** States of an edital and its selection (SM-01). A pending impugnação is a guard and not a state (B-6.3). */
public enum SituacaoEdital {
    RASCUNHO,
    PUBLICADO,
    RETIFICADO,
    SESSAO_ABERTA,
    EM_JULGAMENTO,
    CLASSIFICADO,
    EM_RECURSO_CLASSIFICACAO,
    EM_HABILITACAO,
    EM_RECURSO_HABILITACAO,
    ADJUDICADO,
    HOMOLOGADO,
    CONTRATADO,
    SUSPENSO,
    FRACASSADO,
    DESERTO,
    REVOGADO,
    ANULADO;

    /** Whether anyone may see it: a draft is the office's own. */
    public boolean isPublico() {
        return this != RASCUNHO;
    }
}
