package org.vidamelhor.tarefa.api;

/**
 * What one kind of job does: a CDI bean. Work is cut in chunks of a few seconds, each in a transaction of its own, so that
 * any node can go on where another stopped.
 */
public interface Executor {

    /** The kind; also the code of its name in the context's bundle. */
    String tipo();

    /**
     * One chunk, inside a transaction that the runner opened; it reads where it is from the context and leaves there where
     * it stopped. What it writes is undone when the job was cancelled or taken over meanwhile.
     *
     * @return whether the job is finished
     */
    boolean passo(Contexto contexto);

    /** Puts away what a job that failed or was cancelled left behind; called after its end, perhaps more than once. */
    default void desfazer(Contexto contexto) {}
}
