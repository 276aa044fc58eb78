package org.vidamelhor.calendario.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.calendario.api.DirecaoPrazo.ANTES;
import static org.vidamelhor.calendario.api.DirecaoPrazo.DEPOIS;
import static org.vidamelhor.calendario.api.UnidadePrazo.DIAS_CORRIDOS;
import static org.vidamelhor.calendario.api.UnidadePrazo.DIAS_UTEIS;
import static org.vidamelhor.calendario.api.UnidadePrazo.MESES;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DiaSemExpediente;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.api.UnidadePrazo;

/** What holds on any calendar; the holidays fall anywhere in the days around the base. */
class PrazosPropriedadesTest {

    private static final LocalDate BASE = LocalDate.of(2022, 3, 16);

    @Property(tries = 400)
    void para_a_frente_acaba_em_dia_util(
            @ForAll("regras") RegraPrazo regra, @ForAll Set<@IntRange(max = 150) Integer> feriados) {
        Calendario calendario = calendario(feriados);

        PrazoCalculado prazo = CalculadoraPrazo.calcular(regra, BASE, calendario);

        assertThat(calendario.ehUtil(prazo.vencimento())).isTrue();
        assertThat(prazo.diasPulados()).allMatch(dia -> !calendario.ehUtil(dia.data()));
        assertThat(prazo.diasPulados())
                .allMatch(dia -> !dia.data().isBefore(BASE) && dia.data().isBefore(prazo.vencimento()));
    }

    @Property(tries = 400)
    void maior_quantidade_nunca_vence_antes(
            @ForAll("regras") RegraPrazo regra, @ForAll Set<@IntRange(max = 150) Integer> feriados) {
        Calendario calendario = calendario(feriados);

        assertThat(vence(com(regra, regra.quantidade() + 1), calendario)).isAfterOrEqualTo(vence(regra, calendario));
    }

    @Property
    void mais_um_feriado_nunca_adianta_o_vencimento(
            @ForAll("regras") RegraPrazo regra,
            @ForAll Set<@IntRange(max = 150) Integer> feriados,
            @ForAll @IntRange(max = 150) int mais) {
        Calendario calendario = calendario(feriados);

        assertThat(vence(regra, calendario.com(calendario(Set.of(mais))))).isAfterOrEqualTo(vence(regra, calendario));
    }

    @Property(tries = 400)
    void contar_dias_uteis_para_tras_espelha_contar_para_a_frente(
            @ForAll @IntRange(min = 1, max = 40) int quantidade,
            @ForAll("inicios") InicioContagem inicio,
            @ForAll Set<@IntRange(max = 150) Integer> feriados) {
        Calendario calendario = calendario(feriados);
        LocalDate base = calendario.proximoUtil(BASE);
        RegraPrazo depois = new RegraPrazo("DL-00", "B-0.0", quantidade, DIAS_UTEIS, DEPOIS, inicio, true);
        RegraPrazo antes = new RegraPrazo("DL-00", "B-0.0", quantidade, DIAS_UTEIS, ANTES, inicio, true);

        LocalDate ida = CalculadoraPrazo.calcular(depois, base, calendario).vencimento();

        assertThat(CalculadoraPrazo.calcular(antes, ida, calendario).vencimento())
                .isEqualTo(base);
    }

    @Provide
    Arbitrary<RegraPrazo> regras() {
        Arbitrary<UnidadePrazo> unidades = Arbitraries.of(DIAS_UTEIS, DIAS_CORRIDOS, MESES);
        return Combinators.combine(Arbitraries.integers().between(1, 40), unidades, inicios())
                .as((quantidade, unidade, inicio) -> new RegraPrazo(
                        "DL-00", "B-0.0", unidade == MESES ? 1 : quantidade, unidade, DEPOIS, inicio, true));
    }

    @Provide
    Arbitrary<InicioContagem> inicios() {
        return Arbitraries.of(InicioContagem.class);
    }

    private static LocalDate vence(RegraPrazo regra, Calendario calendario) {
        return CalculadoraPrazo.calcular(regra, BASE, calendario).vencimento();
    }

    private static RegraPrazo com(RegraPrazo regra, int quantidade) {
        return new RegraPrazo(
                regra.codigo(), regra.clausula(), quantidade, regra.unidade(), DEPOIS, regra.inicio(), true);
    }

    /** Each number is a day from ten days before the base on. */
    private static Calendario calendario(Set<Integer> feriados) {
        return Calendario.de(
                "Sorteado",
                feriados.stream()
                        .map(dia -> DiaSemExpediente.fechado(BASE.plusDays(dia - 10), "Feriado", "X"))
                        .toList());
    }
}
