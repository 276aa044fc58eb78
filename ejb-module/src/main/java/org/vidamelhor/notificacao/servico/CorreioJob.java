package org.vidamelhor.notificacao.servico;

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

/** Sends what is in the outbox, on every node that has a mail server configured (D17). */
@Startup
@Singleton
@DenyAll
@DependsOn("MigracaoService")
public class CorreioJob {

    private static final Logger LOG = Logger.getLogger(CorreioJob.class.getName());

    @Inject
    private RodadaDeCorreio rodada;

    /** Never fails: a container gives a failing timer up. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    private void aCadaQuinzeSegundos() {
        try {
            rodada.enviar();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no e-mail was sent now; the next round tries again", e);
        }
    }
}
