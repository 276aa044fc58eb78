package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.comum.valor.No;

/** The proposed value on the base of the edital (INC-47): by year, or for all the years of the contract. */
final class ValorDaProposta {

    private static final String GLOBAL = "GLOBAL";

    /** Beyond it no amount is one of this world: what a draft holds is shown as no value. */
    private static final Fracao LIMITE = Fracao.de(1_000_000_000_000L);

    private ValorDaProposta() {}

    static int anos(No edital) {
        return edital.naPosicao("/valor/anos")
                .inteiro()
                .filter(anos -> anos > 0)
                .orElse(1);
    }

    /** OP; a value for all the years divided among them is rounded once. Empty when the proposal has no value. */
    static Optional<Dinheiro> naBaseDoEdital(No proposta, No edital) {
        No orcamento = proposta.em("orcamento");
        boolean pedeGlobal = edital.naPosicao("/valor/base").texto().equals(GLOBAL);
        boolean ehGlobal = orcamento.em("base").texto().equals(GLOBAL);
        Fracao anos = Fracao.de(anos(edital));
        return orcamento
                .em("valorGlobal")
                .decimal()
                .map(Fracao::de)
                .map(valor -> pedeGlobal == ehGlobal ? valor : pedeGlobal ? valor.vezes(anos) : valor.dividida(anos))
                .flatMap(ValorDaProposta::dinheiro);
    }

    /** As proposed, on the proposal's own base. */
    static Optional<Dinheiro> proposto(No proposta) {
        return proposta.naPosicao("/orcamento/valorGlobal")
                .decimal()
                .map(Fracao::de)
                .flatMap(ValorDaProposta::dinheiro);
    }

    /** What the years of the schedule must add up to. */
    static Optional<BigDecimal> deTodosOsAnos(No orcamento, int anos) {
        boolean ehGlobal = orcamento.em("base").texto().equals(GLOBAL);
        return orcamento
                .em("valorGlobal")
                .decimal()
                .map(valor -> ehGlobal ? valor : valor.multiply(BigDecimal.valueOf(anos)));
    }

    private static Optional<Dinheiro> dinheiro(Fracao valor) {
        return valor.compareTo(LIMITE) < 0
                ? Optional.of(Dinheiro.arredondado(valor, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
