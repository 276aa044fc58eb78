package org.vidamelhor.documento.servico;

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

/** Puts away the bytes of uploads that never ended; any node may do it, twice does no harm. */
@Startup
@Singleton
@DenyAll
@DependsOn("MigracaoService")
public class EnvioAbandonadoJob {

    private static final Logger LOG = Logger.getLogger(EnvioAbandonadoJob.class.getName());

    @Inject
    private PedacosDoEnvio pedacos;

    /** Never fails: a container gives a failing timer up. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    private void aCadaHora() {
        try {
            int quantos = pedacos.descartarAbandonados();
            if (quantos > 0) {
                LOG.log(Level.INFO, "abandoned uploads put away: {0}", quantos);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "abandoned uploads were not put away now; the next hour tries again", e);
        }
    }
}
