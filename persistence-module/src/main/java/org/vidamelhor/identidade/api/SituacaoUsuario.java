package org.vidamelhor.identidade.api;

/** A deactivated account signs in no more and loses its sessions and tokens at the next request. */
public enum SituacaoUsuario {
    ATIVO,
    DESATIVADO
}
