package org.vidamelhor.comum.infra;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only reader of the machine's clock (L12). Sign-in, tokens and the chain of acts use this real time. */
@ApplicationScoped
public class RelogioProducer {

    @Produces
    public Clock relogio() {
        return Clock.systemUTC();
    }
}
