package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DiaSemExpediente;
import org.vidamelhor.calendario.api.DirecaoPrazo;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.api.UnidadePrazo;
import org.vidamelhor.calendario.calculo.CalculadoraPrazo;
import org.vidamelhor.selecao.api.FolhasDoCalendario;
import org.vidamelhor.selecao.api.FolhasDoCalendario.Dia;
import org.vidamelhor.selecao.api.FolhasDoCalendario.Folha;
import org.vidamelhor.selecao.api.MudancaDePrazo;
import org.vidamelhor.selecao.api.PrazoDoEdital;

class CalendarioDePrazosTest {

    private static final Calendario CALENDARIO =
            Calendario.de("teste", List.of(DiaSemExpediente.fechado(LocalDate.of(2018, 5, 31), "Corpus Christi", "X")));

    private static PrazoDoEdital prazo(String codigo, LocalDate base, int dias) {
        var regra = new RegraPrazo(
                codigo,
                "B-1",
                dias,
                UnidadePrazo.DIAS_CORRIDOS,
                DirecaoPrazo.DEPOIS,
                InicioContagem.DIA_SEGUINTE,
                false);
        return new PrazoDoEdital(
                codigo,
                "Prazo " + codigo,
                "sessão",
                "",
                "",
                CalculadoraPrazo.calcular(regra, base.atTime(10, 0), CALENDARIO, ZoneId.of("America/Bahia")));
    }

    private static Dia dia(Folha folha, int numero) {
        return folha.semanas().stream()
                .flatMap(s -> s.dias().stream())
                .filter(d -> d.doMes() && d.data().getDayOfMonth() == numero)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("só os meses com prazo, em semanas de domingo a sábado, com os feriados pelo nome")
    void folhas() {
        var um = prazo("A", LocalDate.of(2018, 5, 10), 7);
        var outro = prazo("B", LocalDate.of(2018, 5, 10), 7);
        var longe = prazo("C", LocalDate.of(2018, 5, 10), 120);

        FolhasDoCalendario folhas = CalendarioDePrazos.folhas(List.of(longe, um, outro), CALENDARIO);

        assertThat(folhas.folhas())
                .extracting(Folha::mes)
                .containsExactly(YearMonth.of(2018, 5), YearMonth.of(2018, 9));
        assertThat(folhas.foraDasFolhas()).isZero();
        Folha maio = folhas.folhas().get(0);
        assertThat(maio.semanas()).allSatisfy(s -> {
            assertThat(s.dias()).hasSize(7);
            assertThat(s.dias().get(0).data().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        });
        assertThat(maio.semanas().get(0).dias().get(0))
                .isEqualTo(new Dia(LocalDate.of(2018, 4, 29), false, null, List.of()));
        assertThat(dia(maio, 17).prazos()).containsExactly(um, outro);
        assertThat(dia(maio, 17).naoUtil()).isNull();
        assertThat(dia(maio, 31).nomes()).containsExactly("Corpus Christi");
        assertThat(dia(maio, 19).naoUtil()).isNotNull();
        assertThat(dia(maio, 19).nomes()).isEmpty();
    }

    @Test
    @DisplayName("seis meses no máximo: os prazos depois deles se contam, e ficam na lista")
    void limite() {
        List<PrazoDoEdital> prazos = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            prazos.add(prazo("P" + i, LocalDate.of(2018, 1, 1).plusMonths(i), 1));
        }

        FolhasDoCalendario folhas = CalendarioDePrazos.folhas(prazos, CALENDARIO);

        assertThat(folhas.folhas()).hasSize(CalendarioDePrazos.FOLHAS);
        assertThat(folhas.foraDasFolhas()).isEqualTo(34);
        assertThat(CalendarioDePrazos.folhas(List.of(), CALENDARIO).folhas()).isEmpty();
    }

    @Test
    @DisplayName("de uma versão para outra: o que muda de dia, o que é novo e o que sai; o que não muda não aparece")
    void mudancas() {
        LocalDate base = LocalDate.of(2018, 5, 10);
        var fica = prazo("A", base, 7);
        var era = prazo("B", base, 7);
        var agora = prazo("B", base, 9);
        var novo = prazo("C", base, 3);
        var sai = prazo("D", base, 3);

        List<MudancaDePrazo> mudancas =
                CalendarioDePrazos.mudancas(List.of(fica, era, sai), List.of(novo, fica, agora));

        assertThat(mudancas)
                .containsExactly(
                        new MudancaDePrazo(null, novo), new MudancaDePrazo(era, agora), new MudancaDePrazo(sai, null));
        assertThat(mudancas.get(1).era()).isEqualTo(LocalDate.of(2018, 5, 17));
        assertThat(mudancas.get(1).fica()).isEqualTo(LocalDate.of(2018, 5, 19));
        assertThat(mudancas.get(1).porque()).isNotEmpty();
        assertThat(mudancas.get(2).fica()).isNull();
        assertThat(mudancas.get(2).porque()).isEmpty();
    }
}
