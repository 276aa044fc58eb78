package org.vidamelhor.tarefa.servico;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for jobs every few seconds: those whose nudge was lost, and those of a node that went silent (D18). */
@Startup
@Singleton
@DenyAll
@DependsOn("MigracaoService")
public class TarefaJob {

    private static final Logger LOG = Logger.getLogger(TarefaJob.class.getName());

    @Inject
    private CorredorDeTarefas corredor;

    /** Never fails: a container gives a failing timer up. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    private void aCadaCincoSegundos() {
        try {
            corredor.cutucar();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "jobs were not looked for now; the next round tries again", e);
        }
    }
}
