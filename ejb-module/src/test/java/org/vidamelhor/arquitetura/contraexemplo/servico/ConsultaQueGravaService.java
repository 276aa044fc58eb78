package org.vidamelhor.arquitetura.contraexemplo.servico;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.vidamelhor.auditoria.api.Consulta;

/** Breaks D7: a query that writes through a private method. */
@Stateless
@PermitAll
public class ConsultaQueGravaService {

    private final EscancaradoRepository linhas = new EscancaradoRepository();

    @Consulta
    public int contar() {
        anotar();
        return 0;
    }

    private void anotar() {
        linhas.incluir("consultado");
    }
}
