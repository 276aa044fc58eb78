package org.vidamelhor.calendario.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.calendario.api.RegraPrazo;

/** The 60 rows of the golden set, each computed with the rule of the catalogue. */
class PrazosGoldenTest {

    private static final ZoneId BAHIA = ZoneId.of("America/Bahia");
    private static final Calendario SALVADOR = CalendarioPublicado.salvador();
    private static final List<String> DIAS = List.of("seg", "ter", "qua", "qui", "sex", "sab", "dom");

    @ParameterizedTest(name = "{0}")
    @MethodSource("linhas")
    void linha_do_conjunto(Linha linha) {
        PrazoPrevisto previsto =
                CatalogoPrazos.edital0022018().buscar(linha.valor("prazo")).orElseThrow();
        int quantidade = Integer.parseInt(linha.valor("quantidade"));
        int vezes = quantidade / previsto.regra().quantidade() - 1;
        RegraPrazo regra = previsto.regra().prorrogada(vezes);

        assertThat(vezes).isBetween(0, previsto.prorrogacoes());
        assertThat(regra.clausula()).isEqualTo(linha.valor("regra"));
        assertThat(regra.quantidade()).isEqualTo(quantidade);
        assertThat(regra.unidade().name().toLowerCase(Locale.ROOT)).isEqualTo(linha.valor("unidade"));
        assertThat(regra.direcao()).hasToString(linha.valor("direcao"));
        assertThat(regra.prorrogaParaDiaUtil())
                .isEqualTo(linha.valor("prorroga").equals("sim"));

        PrazoCalculado prazo = calcular(regra, linha.valor("base"));
        String resultado = prazo.momento()
                .map(hora -> hora.toLocalDateTime().toString())
                .orElse(prazo.vencimento().toString());

        assertThat(resultado).isEqualTo(linha.valor("resultado"));
        assertThat(DIAS.get(prazo.diaDaSemana().ordinal())).isEqualTo(linha.valor("dia_semana"));
        assertThat(prazo.feriadosPulados().stream()
                        .map(dia -> dia.data().toString())
                        .toList())
                .isEqualTo(Stream.of(linha.valor("feriados_pulados").split(" "))
                        .filter(data -> !data.isEmpty())
                        .toList());
    }

    @Test
    void o_conjunto_tem_sessenta_linhas() throws IOException {
        assertThat(linhas()).hasSize(60);
    }

    private static PrazoCalculado calcular(RegraPrazo regra, String base) {
        return base.contains("T")
                ? CalculadoraPrazo.calcular(regra, LocalDateTime.parse(base), SALVADOR, BAHIA)
                : CalculadoraPrazo.calcular(regra, LocalDate.parse(base), SALVADOR);
    }

    static List<Linha> linhas() throws IOException {
        try (var leitor = new BufferedReader(new InputStreamReader(
                PrazosGoldenTest.class.getResourceAsStream("/golden/prazos-01.csv"), StandardCharsets.UTF_8))) {
            List<String> colunas = List.of(leitor.readLine().split(","));
            return leitor.lines()
                    .map(linha -> linha.split(",", colunas.size()))
                    .map(valores -> new Linha(Stream.iterate(0, i -> i + 1)
                            .limit(colunas.size())
                            .collect(Collectors.toMap(colunas::get, i -> valores[i]))))
                    .toList();
        }
    }

    record Linha(Map<String, String> valores) {

        String valor(String coluna) {
            return valores.get(coluna);
        }

        @Override
        public String toString() {
            return valor("id") + " " + valor("prazo") + " " + valor("base");
        }
    }
}
