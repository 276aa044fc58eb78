package org.vidamelhor.selecao.api;

/** Whether the record of an opened proposal was compared with its paper: only then is it judged. */
public enum SituacaoTranscricao {
    A_CONFERIR,
    CONFERIDA
}
