package org.vidamelhor.comum.teste;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls services as julgador4 of a Comissão; each call opens its own transaction. */
@Stateless
@RunAs("JULGADOR_4")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComoJulgador4 {

    public <T> T executar(Callable<T> caso) throws Exception {
        return caso.call();
    }
}
