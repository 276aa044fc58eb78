package org.vidamelhor.auditoria.calculo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.vidamelhor.auditoria.api.Acerto;

/**
 * Which moment of the process a real moment is (D9): from each setting on, the process runs so many times as fast. Before
 * the first setting, and without any, both are the same.
 */
public record LinhaDoTempo(List<Acerto> acertos) {

    public LinhaDoTempo {
        acertos = acertos.stream().sorted(Comparator.comparing(Acerto::real)).toList();
    }

    /** Never earlier for a later real moment, as long as no setting puts the process back. */
    public Instant noProcesso(Instant real) {
        return acertos.stream()
                .filter(acerto -> !acerto.real().isAfter(real))
                .reduce((primeiro, ultimo) -> ultimo)
                .map(acerto -> acerto.processo()
                        .plus(Duration.between(acerto.real(), real).multipliedBy(acerto.velocidade())))
                .orElse(real);
    }
}
