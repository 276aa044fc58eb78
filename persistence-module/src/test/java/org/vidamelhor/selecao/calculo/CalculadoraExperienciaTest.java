package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.comum.valor.Periodo;

class CalculadoraExperienciaTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "2018-01/2018-01, 1, 1",
        "2010-01/2015-12, 72, 72",
        "2010-01/2010-06 2010-07/2010-12, 12, 12", // adjacent
        "2010-01/2010-06 2010-06/2010-12, 12, 13", // one month held twice
        "2010-01/2010-12 2010-03/2010-05, 12, 15", // one inside the other
        "2010-03/2010-05 2010-01/2010-12 2012-01/2012-03, 15, 18", // out of order, with a gap
        "2010-01/2010-12 2010-02/2010-03 2010-11/2011-02, 14, 18", // the inner one must not shorten the first
        "2010-01/2010-12 2010-01/2010-12, 12, 24",
    })
    @DisplayName("E-N3 overlapping months count once (UNIR) or in full (SOMAR)")
    @Tag("E-N3")
    void meses_unidos_e_somados(String periodos, int unidos, int somados) {
        List<Periodo> lista = Arrays.stream(periodos.split(" "))
                .filter(p -> !p.isEmpty())
                .map(JulgamentoJson::periodo)
                .toList();

        assertThat(CalculadoraExperiencia.meses(lista, true)).isEqualTo(unidos);
        assertThat(CalculadoraExperiencia.meses(lista, false)).isEqualTo(somados);
    }

    @Property
    void unir_conta_cada_mes_do_calendario_uma_vez(@ForAll("periodos") List<Periodo> periodos) {
        Set<YearMonth> meses = new HashSet<>();
        for (Periodo periodo : periodos) {
            for (YearMonth m = periodo.inicio(); !m.isAfter(periodo.termino()); m = m.plusMonths(1)) {
                meses.add(m);
            }
        }

        assertThat(CalculadoraExperiencia.meses(periodos, true)).isEqualTo(meses.size());
    }

    @Provide
    Arbitrary<List<Periodo>> periodos() {
        Arbitrary<Integer> inicio = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> duracao = Arbitraries.integers().between(0, 30);
        YearMonth origem = YearMonth.of(2008, 7);
        return Combinators.combine(inicio, duracao)
                .as((i, d) -> new Periodo(origem.plusMonths(i), origem.plusMonths(i + d)))
                .list()
                .ofMaxSize(6);
    }
}
