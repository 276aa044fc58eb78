package org.vidamelhor.calendario.servico;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.calendario.calculo.CatalogoPrazos;

/** Deadlines that anyone may compute: stateless, with the calculator that sets the deadlines of a selection. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PrazoService {

    /** The deadlines of Edital 002/2018 and its contract. */
    @Consulta
    public List<PrazoPrevisto> listar() {
        return CatalogoPrazos.edital0022018().listar();
    }

    /** @throws org.vidamelhor.comum.infra.JsonInvalidoException when the count runs past the years that a calendar may hold */
    @Consulta
    public PrazoCalculado calcular(PedidoPrazo pedido) {
        return pedido.calcular();
    }
}
