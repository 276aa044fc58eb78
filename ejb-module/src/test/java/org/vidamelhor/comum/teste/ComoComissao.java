package org.vidamelhor.comum.teste;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls services as a person with the role COMISSAO_JULGADORA; each call opens its own transaction. */
@Stateless
@RunAs("COMISSAO_DE_TESTE")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComoComissao {

    public <T> T executar(Callable<T> caso) throws Exception {
        return caso.call();
    }
}
