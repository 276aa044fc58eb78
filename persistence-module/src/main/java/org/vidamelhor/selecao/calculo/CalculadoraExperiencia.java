package org.vidamelhor.selecao.calculo;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.vidamelhor.comum.valor.Periodo;

/** Months of experience out of periods that count both their ends (E-N3, {@code experiencia.sobreposicao}). */
public final class CalculadoraExperiencia {

    private CalculadoraExperiencia() {}

    /** @param uneSobrepostos a month held twice counts once (UNIR), or as often as it was held (SOMAR) */
    public static int meses(List<Periodo> periodos, boolean uneSobrepostos) {
        return uneSobrepostos
                ? unidos(periodos)
                : periodos.stream().mapToInt(Periodo::meses).sum();
    }

    private static int unidos(List<Periodo> periodos) {
        int meses = 0;
        YearMonth contadoAte = null;
        for (Periodo periodo :
                periodos.stream().sorted(Comparator.comparing(Periodo::inicio)).toList()) {
            if (contadoAte == null || periodo.inicio().isAfter(contadoAte)) {
                meses += periodo.meses();
                contadoAte = periodo.termino();
            } else if (periodo.termino().isAfter(contadoAte)) {
                meses += new Periodo(contadoAte, periodo.termino()).meses() - 1; // contadoAte was counted
                contadoAte = periodo.termino();
            }
        }
        return meses;
    }
}
