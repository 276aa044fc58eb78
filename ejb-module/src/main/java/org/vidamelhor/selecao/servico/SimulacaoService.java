package org.vidamelhor.selecao.servico;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.OutputStream;
import java.util.List;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Problema;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.calculo.CalculadoraItp;

/** The judgment that anyone may recalculate: stateless, with the same calculator that the Comissão's judgment uses. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SimulacaoService {

    private static final int NA_PLANILHA = 200;

    /** Everything that keeps the judgment from being calculated; empty when nothing does. */
    @Consulta
    public List<Problema> problemas(Julgamento julgamento) {
        return CalculadoraItp.problemas(julgamento);
    }

    /**
     * The memória of the judgment as an XLSX with live formulas, marked as a simulation; nothing is kept.
     *
     * @param saida left open
     * @throws org.vidamelhor.selecao.api.JulgamentoInvalidoException when {@link #problemas} is not empty
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D8: more than 200 proposals
     */
    @Consulta
    public void planilha(Julgamento julgamento, OutputStream saida) {
        new Impedimentos()
                .se(julgamento.propostas().size() > NA_PLANILHA, "D8", "selecao.planilha.muitas", NA_PLANILHA)
                .exigirNenhum();
        MemoriaItpXlsx.escrever(
                CalculadoraItp.calcular(julgamento),
                FolhaXlsx.texto("selecao.planilha.titulo"),
                FolhaXlsx.texto("selecao.planilha.simulacao"),
                saida);
    }

    /** @throws org.vidamelhor.selecao.api.JulgamentoInvalidoException when {@link #problemas} is not empty */
    @Consulta
    public ResultadoJulgamento julgar(Julgamento julgamento) {
        return CalculadoraItp.calcular(julgamento);
    }
}
