package org.vidamelhor.notificacao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.vidamelhor.notificacao.servico.Carteiro.Desfecho;

/** Empties the outbox as far as the mail server goes along; what is wrong is logged once, not at each round. */
@ApplicationScoped
class RodadaDeCorreio {

    private static final Logger LOG = Logger.getLogger(RodadaDeCorreio.class.getName());
    private static final int POR_RODADA = 200;

    @Inject
    private Carteiro carteiro;

    @Inject
    private Config config;

    private final AtomicReference<String> queixa = new AtomicReference<>("");

    /** @return how many were delivered */
    int enviar() {
        return servidor().map(this::enviar).orElse(0);
    }

    int enviar(ServidorDeCorreio servidor) {
        int entregues = 0;
        Desfecho desfecho = Desfecho.ENTREGUE;
        for (int i = 0; i < POR_RODADA && continua(desfecho); i++) {
            desfecho = carteiro.enviarProximo(servidor);
            entregues += desfecho == Desfecho.ENTREGUE ? 1 : 0;
        }
        if (desfecho == Desfecho.SERVIDOR_FORA) {
            queixar("no e-mail is sent now: " + servidor + " does not take any; they wait in the database");
        } else if (entregues > 0) {
            queixar("");
        }
        return entregues;
    }

    private static boolean continua(Desfecho desfecho) {
        return desfecho == Desfecho.ENTREGUE || desfecho == Desfecho.RECUSADO;
    }

    private Optional<ServidorDeCorreio> servidor() {
        try {
            Optional<ServidorDeCorreio> servidor = ServidorDeCorreio.de(config);
            if (servidor.isEmpty()) {
                queixar(
                        "no e-mail is sent: vidamelhor.correio.servidor and .remetente are not both set; they wait in the"
                                + " database");
            }
            return servidor;
        } catch (IllegalArgumentException e) {
            queixar("no e-mail is sent: a value of vidamelhor.correio.* cannot be used (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    private void queixar(String nova) {
        if (!queixa.getAndSet(nova).equals(nova) && !nova.isEmpty()) {
            LOG.warning(nova);
        }
    }
}
