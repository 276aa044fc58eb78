package org.vidamelhor.notificacao.api;

/** Where an e-mail is; the last is after refusals by the server of the recipient, never because ours was down. */
public enum SituacaoCorreio {
    A_ENVIAR,
    ENVIADO,
    DESISTIDO
}
