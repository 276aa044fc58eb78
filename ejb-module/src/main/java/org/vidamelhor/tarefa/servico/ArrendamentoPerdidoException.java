package org.vidamelhor.tarefa.servico;

/** The job was cancelled or taken over by another node: what the chunk wrote is undone, and this holder stops. */
class ArrendamentoPerdidoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArrendamentoPerdidoException(Posse posse) {
        super("job " + posse.tarefa() + " is no longer held with number " + posse.cerca());
    }
}
