package org.vidamelhor.arquitetura.contraexemplo.calculo;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Breaks L2: a calculator that asks the database and the clock. */
public final class CalculadoraDoBanco {

    public long calcular(EntityManager banco, Clock relogio) {
        return banco.createQuery("SELECT COUNT(l) FROM Livro l", Long.class).getSingleResult() + relogio.millis();
    }
}
