package org.vidamelhor.selecao.api;

/** Life of an envelope that was received (SM-02); one that is refused leaves an act and no row. */
public enum SituacaoEnvelope {
    RECEBIDO_LACRADO,
    ABERTO,
    DEVOLVIDO_FECHADO
}
