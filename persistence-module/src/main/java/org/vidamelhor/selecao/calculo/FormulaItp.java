package org.vidamelhor.selecao.calculo;

import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** The formulas of Seção E, item 1, exact. */
final class FormulaItp {

    private FormulaItp() {}

    /** The proposals whose budgets compete for MO (INC-11); none when nobody is classified (B-5.22). */
    static List<Avaliada> concorrentesAoMenorOrcamento(List<Avaliada> avaliadas, PopulacaoMenorOrcamento populacao) {
        List<Avaliada> classificadas =
                avaliadas.stream().filter(Avaliada::classificada).toList();
        return classificadas.isEmpty() || populacao == PopulacaoMenorOrcamento.CLASSIFICADAS
                ? classificadas
                : avaliadas.stream().filter(FormulaItp::orcamentoConsiderado).toList();
    }

    static Optional<Dinheiro> menorOrcamento(List<Avaliada> avaliadas, PopulacaoMenorOrcamento populacao) {
        return concorrentesAoMenorOrcamento(avaliadas, populacao).stream()
                .map(Avaliada::orcamento)
                .min(Dinheiro::compareTo);
    }

    /** NO = MO × 100 ÷ OP (E-1.NO). */
    static Fracao no(Dinheiro menorOrcamento, Dinheiro orcamento) {
        return menorOrcamento.fracao().vezes(Fracao.CEM).dividida(orcamento.fracao());
    }

    /** ITP = (NT × weight + NO × weight) ÷ 100 (E-1.ITP). */
    static Fracao itp(Fracao nt, Fracao no, RegrasJulgamento regras) {
        return nt.vezes(Fracao.de(regras.pesoTecnica()))
                .mais(no.vezes(Fracao.de(regras.pesoOrcamentaria())))
                .dividida(Fracao.CEM);
    }

    /** A zero budget, or one that the Comissão found symbolic or irrisory, is not considered at all (B-4.6). */
    private static boolean orcamentoConsiderado(Avaliada avaliada) {
        return avaliada.motivos().stream().noneMatch(m -> m.regras().contains("B-4.6"));
    }
}
