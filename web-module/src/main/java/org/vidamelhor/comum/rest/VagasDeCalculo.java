package org.vidamelhor.comum.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Half of the processors for what anyone may compute, the rest for the sessions that are in progress. A request of the
 * largest size takes seconds and tens of megabytes, so the rate limit alone would not protect them.
 */
@ApplicationScoped
public class VagasDeCalculo {

    private static final int ESPERA = 5;
    private static final int FILA = 8;

    private final Semaphore vagas =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** @throws ProblemaException 503 when the queue is long or does not move */
    public <T> T ocupar(Supplier<T> calculo) {
        entrar();
        try {
            return calculo.get();
        } finally {
            vagas.release();
        }
    }

    private void entrar() {
        try {
            if (vagas.getQueueLength() < FILA && vagas.tryAcquire(ESPERA, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemaException(Problema.de(503, "comum.api.ocupado", ESPERA), ESPERA);
    }
}
