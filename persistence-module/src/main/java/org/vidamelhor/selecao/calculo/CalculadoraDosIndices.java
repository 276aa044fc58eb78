package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.BalancoAnalisado;
import org.vidamelhor.selecao.api.IndicesContabeis;

/**
 * ILC = AC ÷ PC, at least the minimum; IEG = (PC + ELP) ÷ AT, at most the maximum; both compared exactly, never rounded
 * (B-4.10.2.b.ILC, B-4.10.2.b.IEG, WE-16).
 */
public final class CalculadoraDosIndices {

    private final BigDecimal ilcMinimo;
    private final BigDecimal iegMaximo;
    private final boolean passivoZeroAprova;

    /** @param contabil section {@code /documentos/contabil} of an edital; 1,00 and approval where it is silent */
    public CalculadoraDosIndices(No contabil) {
        this.ilcMinimo = contabil.em("ilcMinimo").decimal().orElse(BigDecimal.ONE);
        this.iegMaximo = contabil.em("iegMaximo").decimal().orElse(BigDecimal.ONE);
        this.passivoZeroAprova = !contabil.em("ilcPassivoZero").texto().equals("REPROVA");
    }

    /** With no current liabilities ILC has no value and the edital says what follows; with no assets IEG fails. */
    public IndicesContabeis calcular(BalancoAnalisado balanco) {
        Fracao fator = Fracao.de(balanco.fator());
        Fracao ac = Fracao.de(balanco.ac()).vezes(fator);
        Fracao pc = Fracao.de(balanco.pc()).vezes(fator);
        Fracao elp = Fracao.de(balanco.elp()).vezes(fator);
        Fracao at = Fracao.de(balanco.at()).vezes(fator);
        Fracao ilc = pc.sinal() == 0 ? null : ac.dividida(pc);
        Fracao ieg = at.sinal() == 0 ? null : pc.mais(elp).dividida(at);
        boolean ilcAtende = ilc == null ? passivoZeroAprova : ilc.compareTo(Fracao.de(ilcMinimo)) >= 0;
        boolean iegAtende = ieg != null && ieg.compareTo(Fracao.de(iegMaximo)) <= 0;
        return new IndicesContabeis(ilc, ieg, ilcMinimo, iegMaximo, ilcAtende, iegAtende);
    }
}
