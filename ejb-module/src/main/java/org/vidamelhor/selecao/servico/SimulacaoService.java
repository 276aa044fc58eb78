package org.vidamelhor.selecao.servico;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Problema;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.calculo.CalculadoraItp;

/** The judgment that anyone may recalculate: stateless, with the same calculator that the Comissão's judgment uses. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SimulacaoService {

    /** Everything that keeps the judgment from being calculated; empty when nothing does. */
    @Consulta
    public List<Problema> problemas(Julgamento julgamento) {
        return CalculadoraItp.problemas(julgamento);
    }

    /** @throws org.vidamelhor.selecao.api.JulgamentoInvalidoException when {@link #problemas} is not empty */
    @Consulta
    public ResultadoJulgamento julgar(Julgamento julgamento) {
        return CalculadoraItp.calcular(julgamento);
    }
}
