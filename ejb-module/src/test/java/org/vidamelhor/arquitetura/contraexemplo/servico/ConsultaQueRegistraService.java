package org.vidamelhor.arquitetura.contraexemplo.servico;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;

/** Breaks D7: a query that records an act. */
@Stateless
@PermitAll
public class ConsultaQueRegistraService {

    @Inject
    private AtoService atos;

    @Consulta
    public int contar() {
        atos.registrar(Ato.administrativo("contraexemplo.contar", "nada", "D7", Map.of()));
        return 0;
    }
}
