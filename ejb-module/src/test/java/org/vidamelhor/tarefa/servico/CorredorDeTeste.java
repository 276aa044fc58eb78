package org.vidamelhor.tarefa.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets the tests of other contexts run the jobs that they asked for. */
@ApplicationScoped
public class CorredorDeTeste {

    @Inject
    private CorredorDeTarefas corredor;

    public void trabalhar() {
        corredor.trabalhar();
    }
}
