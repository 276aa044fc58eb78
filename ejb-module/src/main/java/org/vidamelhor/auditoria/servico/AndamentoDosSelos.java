package org.vidamelhor.auditoria.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos;
import org.vidamelhor.auditoria.calculo.CadeiaDeSelos;

/** How far this node has proved the series: a request goes on from there; once an hour the series is proved anew. */
@ApplicationScoped
class AndamentoDosSelos {

    private static final Duration VALIDADE = Duration.ofHours(1);

    @Inject
    private Clock relogio;

    private ConferenciaDeSelos ate = CadeiaDeSelos.INICIO;
    private Instant inicio = Instant.EPOCH;

    /** One request at a time: the others find the work done. */
    synchronized ConferenciaDeSelos avancar(UnaryOperator<ConferenciaDeSelos> conferir) {
        Instant agora = relogio.instant();
        if (agora.isAfter(inicio.plus(VALIDADE))) {
            ate = CadeiaDeSelos.INICIO;
            inicio = agora;
        }
        ate = conferir.apply(ate);
        return ate;
    }
}
