package org.vidamelhor.selecao.api;

/** Who wrote the record of a proposal: the entity, before the session, or the Comissão, from the paper. */
public enum OrigemDoConteudo {
    ENTIDADE,
    COMISSAO
}
