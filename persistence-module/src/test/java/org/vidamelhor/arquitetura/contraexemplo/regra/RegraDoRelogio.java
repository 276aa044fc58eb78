package org.vidamelhor.arquitetura.contraexemplo.regra;

import java.time.Clock;

/** Breaks L2: a rule that asks the clock what day it is. */
public final class RegraDoRelogio {

    public boolean vencida(Clock relogio) {
        return relogio.millis() > 0;
    }
}
