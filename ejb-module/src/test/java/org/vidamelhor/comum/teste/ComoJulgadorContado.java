package org.vidamelhor.comum.teste;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;

/** Counts what one call asks of the database, as the first judge: both run in one transaction, so on one connection. */
@Stateless
@RunAs("JULGADOR_1")
@PermitAll
public class ComoJulgadorContado {

    @PersistenceContext
    private EntityManager em;

    /** @return statements that the server received from the call */
    public long contar(Callable<?> caso) throws Exception {
        long antes = perguntas();
        caso.call();
        return perguntas() - antes - 1;
    }

    private long perguntas() {
        Object valor = em.createNativeQuery("SELECT variable_value FROM information_schema.session_status"
                        + " WHERE variable_name = 'QUESTIONS'")
                .getSingleResult();
        return Long.parseLong(valor.toString());
    }
}
