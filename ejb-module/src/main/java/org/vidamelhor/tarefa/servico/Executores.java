package org.vidamelhor.tarefa.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.vidamelhor.tarefa.api.Executor;

/** The executors that the contexts bring. */
@ApplicationScoped
class Executores {

    @Inject
    @Any
    private Instance<Executor> todos;

    /** @throws IllegalArgumentException when no context knows the kind */
    Executor de(String tipo) {
        return todos.stream()
                .filter(executor -> executor.tipo().equals(tipo))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no executor of " + tipo));
    }
}
