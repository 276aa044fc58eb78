package org.vidamelhor.arquitetura.contraexemplo.servico;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.vidamelhor.auditoria.api.CasoDeUso;

/** Breaks D7: a use case that records nothing. */
@Stateless
@PermitAll
public class SilenciosoService {

    @CasoDeUso("contraexemplo.calar")
    public void calar() {
        passo();
    }

    private void passo() {}
}
