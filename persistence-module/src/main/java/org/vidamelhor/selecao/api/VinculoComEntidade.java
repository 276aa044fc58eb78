package org.vidamelhor.selecao.api;

/** What a person or a legal person is in a proposal that names them (D-2, D-6). */
public enum VinculoComEntidade {
    /** Signs for the entity; one entity only (B-2.4). */
    REPRESENTANTE,
    /** Elected by the entity's statute (B-4.10.1.a). */
    DIRIGENTE_ESTATUTARIO,
    /** Scored as Diretoria Executiva (D-2.2). */
    DIRETORIA_EXECUTIVA,
    /** Designated to manage the service (D-2.3). */
    DIRIGENTE_DO_SERVICO,
    /** For whom the entity says it has worked; known by name only (B-4.4.1.a). */
    CONTRATANTE
}
