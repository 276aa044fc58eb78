package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vidamelhor.comum.valor.Dinheiro;

/**
 * Parameters of a judgment, fixed before the session.
 *
 * @param escalaEmpate decimal places, 0 to 6, at which two ITP rounded HALF_UP are equal (E-1.ITP, B-5.15)
 * @param desempate criterion codes, in order; may end in {@link #DECISAO_COMISSAO} (INC-08)
 * @param teto cap per year, inclusive; null when there is none
 * @param anos years of the contract, at least 1
 */
public record RegrasJulgamento(
        BigDecimal pesoTecnica,
        BigDecimal pesoOrcamentaria,
        BigDecimal notaMinima,
        PopulacaoMenorOrcamento menorOrcamentoEntre,
        int escalaEmpate,
        List<String> desempate,
        BaseOrcamento base,
        Dinheiro teto,
        int anos) {

    /** Last step of a tie-break list: a reasoned decision of the Comissão, in ata (B-13.4). */
    public static final String DECISAO_COMISSAO = "DECISAO_COMISSAO";

    private static final BigDecimal CEM = BigDecimal.valueOf(100);
    private static final int ESCALA_MAXIMA = 6;

    /** @throws IllegalArgumentException when a parameter is outside its range */
    public RegrasJulgamento {
        Objects.requireNonNull(menorOrcamentoEntre, "menorOrcamentoEntre");
        Objects.requireNonNull(base, "base");
        desempate = List.copyOf(desempate);
        exigir(pesoTecnica.signum() >= 0 && pesoOrcamentaria.signum() >= 0, "peso negativo");
        exigir(pesoTecnica.add(pesoOrcamentaria).compareTo(CEM) == 0, "pesos não somam 100");
        exigir(notaMinima.signum() >= 0, "nota mínima negativa");
        exigir(escalaEmpate >= 0 && escalaEmpate <= ESCALA_MAXIMA, "escala do empate: " + escalaEmpate);
        exigir(new HashSet<>(desempate).size() == desempate.size(), "desempate repetido: " + desempate);
        int decisao = desempate.indexOf(DECISAO_COMISSAO);
        exigir(decisao < 0 || decisao == desempate.size() - 1, "critério depois da decisão: " + desempate);
        exigir(teto == null || teto.sinal() > 0, "teto não positivo");
        exigir(anos >= 1, "anos: " + anos);
    }

    /** The cap on the base of the budgets: GLOBAL multiplies the year's cap by the years (INC-47). */
    public Optional<Dinheiro> tetoNaBase() {
        return Optional.ofNullable(teto).map(t -> base == BaseOrcamento.GLOBAL ? t.vezes(anos) : t);
    }

    /** The tie-break steps that a number decides. */
    public List<String> desempatePorNota() {
        return decideComissao() ? desempate.subList(0, desempate.size() - 1) : desempate;
    }

    public boolean decideComissao() {
        return desempate.contains(DECISAO_COMISSAO);
    }

    private static void exigir(boolean condicao, String problema) {
        if (!condicao) {
            throw new IllegalArgumentException(problema);
        }
    }
}
