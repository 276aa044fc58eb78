package org.vidamelhor.selecao.api;

/** What a crossing of judges and entities may find. */
public enum EspecieDeAchado {
    /** A judge stands in the proposal with the same CPF (B-5.9). */
    JULGADOR_NA_PROPOSTA,
    /** The judge declared the opposite of what the proposal says (B-5.9). */
    DECLARACAO_CONTRARIA,
    /** The whole name is a judge's and no CPF tells whether it is the same person (B-5.9). */
    HOMONIMO_DE_JULGADOR,
    /** One person represents two entities (B-2.4). */
    REPRESENTANTE_DE_DUAS,
    /** One person stands in two proposals, in whatever place (B-2.4). */
    PESSOA_EM_DUAS,
    /** Headquarters and branch of one legal person are two entities here (B-4.1). */
    MESMA_RAIZ,
    /** One bidder is named by another as whom it worked for (B-4.4.1.a). */
    CONTRATANTE_CONCORRE,
    /** The proposal states another CNPJ than its envelope, or none that is valid (D-6). */
    CNPJ_DIVERGENTE,
    /** What stands as a CPF is none, so the person was not crossed (D-6). */
    CPF_INVALIDO,
    /** People without CPF, who were not crossed (D-6). */
    SEM_CPF,
    /** The entity itself declares what bars it. */
    IMPEDIMENTO_DECLARADO
}
