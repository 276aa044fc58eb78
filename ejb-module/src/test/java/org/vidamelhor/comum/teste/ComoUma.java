package org.vidamelhor.comum.teste;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls services as the coordination of the programme; each call opens its own transaction. */
@Stateless
@RunAs("UMA")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComoUma {

    public <T> T executar(Callable<T> caso) throws Exception {
        return caso.call();
    }
}
