package org.vidamelhor.tarefa.api;

import java.util.Objects;

/**
 * Input of a job.
 *
 * @param tipo the kind, as its {@link Executor} tells it
 * @param parametros a JSON object; what it says was checked by the context that asks
 */
public record IncluirTarefa(String tipo, String parametros) {

    public IncluirTarefa {
        Objects.requireNonNull(tipo, "tipo");
        Objects.requireNonNull(parametros, "parametros");
    }
}
