package org.vidamelhor.calendario.api;

import java.io.Serializable;
import java.util.Objects;

/**
 * How one deadline is counted; data of an edital or contract (D9, D10).
 *
 * @param codigo id of the deadline, such as {@code DL-14}
 * @param clausula clauses that print it, such as {@code B-6.6.a}
 * @param quantidade 0 to {@value #MAXIMO}; 0 ends on the base day and has no other start; an ordinal of 1 to 31 for a day of the next month
 * @param prorrogaParaDiaUtil whether an end on a non-working day moves on to the next working day (backward counts: to
 *     the one before); false for validities, terms and minimum periods (INC-38)
 */
public record RegraPrazo(
        String codigo,
        String clausula,
        int quantidade,
        UnidadePrazo unidade,
        DirecaoPrazo direcao,
        InicioContagem inicio,
        boolean prorrogaParaDiaUtil)
        implements Serializable {

    public static final int MAXIMO = 10_000;

    /** @throws IllegalArgumentException when the quantity, direction or start does not fit the unit */
    public RegraPrazo {
        Objects.requireNonNull(codigo, "codigo");
        Objects.requireNonNull(clausula, "clausula");
        Objects.requireNonNull(direcao, "direcao");
        boolean cabe = unidade.noMesSeguinte() ? quantidade >= 1 && quantidade <= 31 : quantidade >= 0;
        exigir(cabe && quantidade <= MAXIMO, "quantidade fora do limite: " + quantidade);
        exigir(
                unidade != UnidadePrazo.ULTIMO_DIA_DO_MES_SEGUINTE || quantidade == 1,
                "o último dia do mês não tem quantidade: " + quantidade);
        exigir(!unidade.noMesSeguinte() || direcao == DirecaoPrazo.DEPOIS, "mês seguinte não se conta para trás");
        exigir(
                escolheInicio(unidade, quantidade) || inicio == InicioContagem.DIA_SEGUINTE,
                "início sem sentido em " + unidade);
    }

    /** The rule with its period granted {@code vezes} times more from the same start: 10 days become 20 (B-5.13, B-8.3). */
    public RegraPrazo prorrogada(int vezes) {
        exigir(vezes >= 0 && vezes <= MAXIMO, "prorrogações fora do limite: " + vezes);
        exigir(vezes == 0 || !unidade.noMesSeguinte(), "prazo de dia certo não se prorroga por igual período");
        return com(quantidade * (1 + vezes), inicio, prorrogaParaDiaUtil);
    }

    /** The rule counted from the base day itself; a rule with a start of its own, or without a choice of start, stays. */
    public RegraPrazo contadaDoProprioDia() {
        return escolheInicio(unidade, quantidade) && inicio == InicioContagem.DIA_SEGUINTE
                ? com(quantidade, InicioContagem.PROPRIO_DIA, prorrogaParaDiaUtil)
                : this;
    }

    /** The rule that ends where the count ends, working day or not. */
    public RegraPrazo semProrrogarParaDiaUtil() {
        return com(quantidade, inicio, false);
    }

    /** Whether holidays can change the result. */
    public boolean dependeDoCalendario() {
        return prorrogaParaDiaUtil
                || unidade == UnidadePrazo.DIAS_UTEIS
                || unidade == UnidadePrazo.DIA_UTIL_DO_MES_SEGUINTE
                || inicio == InicioContagem.PRIMEIRO_DIA_UTIL_SEGUINTE;
    }

    private RegraPrazo com(int novaQuantidade, InicioContagem novoInicio, boolean prorroga) {
        return new RegraPrazo(codigo, clausula, novaQuantidade, unidade, direcao, novoInicio, prorroga);
    }

    private static boolean escolheInicio(UnidadePrazo unidade, int quantidade) {
        return quantidade > 0 && !unidade.noMesSeguinte() && unidade != UnidadePrazo.HORAS;
    }

    private static void exigir(boolean condicao, String mensagem) {
        if (!condicao) {
            throw new IllegalArgumentException(mensagem);
        }
    }
}
