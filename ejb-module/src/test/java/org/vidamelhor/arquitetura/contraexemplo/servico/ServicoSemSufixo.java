package org.vidamelhor.arquitetura.contraexemplo.servico;

import jakarta.ejb.Stateless;

/** Breaks L13 and D7: no suffix, no role, a public method that is neither use case nor query. */
@Stateless
public class ServicoSemSufixo {

    public int qualquer() {
        return 1;
    }
}
