package org.vidamelhor.auditoria.servico;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * A selo every minute (D7), when some head moved. It offers no method to anyone, so it needs no role to run as: the timer
 * calls it, on every node, and the number of the selo decides which node's is kept.
 */
@Startup
@Singleton
@DenyAll
@DependsOn("MigracaoService")
public class SeloJob {

    @Inject
    private Selador selador;

    @Inject
    private ChaveDeAssinatura chave;

    /** A missing key is said at the start, not a minute later. */
    @PostConstruct
    void conferirChave() {
        chave.ler();
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    private void aCadaMinuto() {
        selador.selar();
    }
}
