package org.vidamelhor.auditoria.servico;

import jakarta.annotation.PostConstruct;
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

/**
 * A selo every minute (D7), when some head moved. It offers no method to anyone, so it needs no role to run as: the timer
 * calls it, on every node, and the number of the selo decides which node's is kept.
 */
@Startup
@Singleton
@DenyAll
@DependsOn("MigracaoService")
public class SeloJob {

    private static final Logger LOG = Logger.getLogger(SeloJob.class.getName());

    @Inject
    private Selador selador;

    @Inject
    private ChaveDeAssinatura chave;

    /** A missing key is said at the start, not a minute later. */
    @PostConstruct
    void conferirChave() {
        chave.ler();
    }

    /** Never fails: a container gives a failing timer up, and the next minute may have the database back. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    private void aCadaMinuto() {
        try {
            selador.selar();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no selo was made now; the next minute tries again", e);
        }
    }
}
