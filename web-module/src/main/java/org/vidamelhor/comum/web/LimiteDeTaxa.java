package org.vidamelhor.comum.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A token bucket for each client, in this node's memory; the clients longest unseen are forgotten first. */
public final class LimiteDeTaxa {

    private static final int CLIENTES = 20_000;

    private final int porMinuto;
    private final Map<String, Bucket> baldes = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> maisAntigo) {
            return size() > CLIENTES;
        }
    });

    public LimiteDeTaxa(int porMinuto) {
        this.porMinuto = porMinuto;
    }

    /** @return seconds to wait before the next call is accepted; 0 when this one is */
    public long espera(String cliente) {
        var tentativa = baldes.computeIfAbsent(cliente, novo -> balde()).tryConsumeAndReturnRemaining(1);
        return tentativa.isConsumed()
                ? 0
                : Math.max(
                        1, Duration.ofNanos(tentativa.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private Bucket balde() {
        return Bucket.builder()
                .addLimit(limite -> limite.capacity(porMinuto).refillGreedy(porMinuto, Duration.ofMinutes(1)))
                .build();
    }
}
