package org.vidamelhor.lancador;

/** A start that cannot go on, with what the person should do about it. */
final class PartidaRecusada extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PartidaRecusada(String mensagem) {
        super(mensagem);
    }

    PartidaRecusada(String mensagem, Throwable causa) {
        super(mensagem, causa);
    }
}
