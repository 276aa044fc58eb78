package org.vidamelhor.calendario.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.api.RegraPrazo;

/** WE-17 (session of Saturday 19/05/2018, 10:00) and WE-18 (contract and accountability). */
class PrazosExemplosTest {

    private static final Calendario SALVADOR = CalendarioPublicado.salvador();
    private static final LocalDate SESSAO = LocalDate.of(2018, 5, 19);

    @Test
    @Tag("WE-17")
    @Tag("DL-05")
    @DisplayName("WE-17 vistoria até 72 horas antes da sessão: 16/05 às 10:00")
    void vistoria() {
        PrazoCalculado prazo = CalculadoraPrazo.calcular(
                regra("DL-05"), SESSAO.atTime(10, 0), SALVADOR, ZoneId.of("America/Sao_Paulo"));

        assertThat(prazo.momento().orElseThrow().toLocalDateTime()).isEqualTo(LocalDateTime.of(2018, 5, 16, 10, 0));
    }

    @Test
    @Tag("WE-17")
    @Tag("DL-06")
    @DisplayName("WE-17 impugnação de cidadão até 5 dias úteis antes: 14/05")
    void impugnacao_de_cidadao() {
        assertThat(vencimento("DL-06", SESSAO)).isEqualTo("2018-05-14");
    }

    @Test
    @Tag("WE-17")
    @Tag("DL-07")
    @DisplayName("WE-17 impugnação protocolada em 14/05 é julgada até 17/05")
    void julgamento_da_impugnacao() {
        assertThat(vencimento("DL-07", LocalDate.of(2018, 5, 14))).isEqualTo("2018-05-17");
    }

    @Test
    @Tag("WE-17")
    @Tag("DL-01")
    @Tag("DL-08")
    @DisplayName("WE-17 esclarecimento e impugnação de interessado até o 2º dia útil antes: 17/05")
    void esclarecimento_e_impugnacao_de_interessado() {
        assertThat(vencimento("DL-01", SESSAO)).isEqualTo("2018-05-17");
        assertThat(vencimento("DL-08", SESSAO)).isEqualTo("2018-05-17");
        assertThat(vencimento("DL-08", LocalDate.of(2018, 5, 18)))
                .as("contado do recebimento, se fosse essa a leitura (INC-02)")
                .isEqualTo("2018-05-16");
    }

    @Test
    @Tag("WE-17")
    @Tag("DL-02")
    @DisplayName("WE-17 resposta a esclarecimento até 1 dia útil antes: 18/05")
    void resposta_a_esclarecimento() {
        assertThat(vencimento("DL-02", SESSAO)).isEqualTo("2018-05-18");
    }

    @Test
    @Tag("WE-17")
    @Tag("DL-11")
    @Tag("B-5.13")
    @DisplayName("WE-17 julgamento em 10 dias úteis, dia 1 na segunda 21/05, pulando Corpus Christi: 04/06; +10: 18/06")
    void julgamento_das_propostas() {
        assertThat(vencimento("DL-11", SESSAO)).isEqualTo("2018-06-04");
        assertThat(CalculadoraPrazo.calcular(regra("DL-11").prorrogada(1), SESSAO, SALVADOR)
                        .vencimento())
                .isEqualTo("2018-06-18");
        assertThat(CatalogoPrazos.edital0022018().buscar("DL-11").orElseThrow().prorrogacoes())
                .isEqualTo(1);
    }

    @Test
    @Tag("WE-17")
    @Tag("DL-14")
    @DisplayName("WE-17 recurso da intimação de 05/06: 12/06")
    void recurso() {
        assertThat(vencimento("DL-14", LocalDate.of(2018, 6, 5))).isEqualTo("2018-06-12");
    }

    @Test
    @Tag("WE-17")
    @Tag("DL-13")
    @DisplayName("WE-17 novas propostas após suspensão em 05/06: 15/06")
    void novas_propostas() {
        assertThat(vencimento("DL-13", LocalDate.of(2018, 6, 5))).isEqualTo("2018-06-15");
    }

    @Test
    @Tag("WE-17")
    @Tag("DL-10")
    @DisplayName("WE-17 validade de 120 dias acaba no domingo 16/09 e não se move")
    void validade_da_proposta() {
        PrazoCalculado prazo = CalculadoraPrazo.calcular(regra("DL-10"), SESSAO, SALVADOR);

        assertThat(prazo.vencimento()).isEqualTo("2018-09-16");
        assertThat(prazo.mudouParaDiaUtil()).isFalse();
    }

    @ParameterizedTest
    @Tag("WE-18")
    @Tag("DL-17")
    @Tag("DL-18")
    @CsvSource({"DL-17", "DL-18"})
    @DisplayName("WE-18 homologação em 20/06 mais 30 dias corridos: 20/07")
    void trinta_dias_da_homologacao(String codigo) {
        assertThat(vencimento(codigo, LocalDate.of(2018, 6, 20))).isEqualTo("2018-07-20");
    }

    @Test
    @Tag("WE-18")
    @Tag("DL-19")
    @DisplayName("WE-18 convocação em 25/06: 05/07; prorrogada, o domingo 15/07 passa a 16/07")
    void comparecimento_para_assinar() {
        LocalDate convocacao = LocalDate.of(2018, 6, 25);
        PrazoCalculado prorrogado = CalculadoraPrazo.calcular(regra("DL-19").prorrogada(1), convocacao, SALVADOR);

        assertThat(vencimento("DL-19", convocacao)).isEqualTo("2018-07-05");
        assertThat(prorrogado.termino()).isEqualTo("2018-07-15");
        assertThat(prorrogado.vencimento()).isEqualTo("2018-07-16");
    }

    @Test
    @Tag("WE-18")
    @Tag("DL-22")
    @Tag("DL-24")
    @Tag("DL-25")
    @DisplayName("WE-18 assinatura em 29/06: publicar e pagar até 09/07; publicado em 06/07, pagar até 13/07")
    void publicacao_e_primeira_parcela() {
        LocalDate assinatura = LocalDate.of(2018, 6, 29);

        assertThat(vencimento("DL-25", assinatura)).isEqualTo("2018-07-09");
        assertThat(vencimento("DL-22", assinatura)).isEqualTo("2018-07-09");
        assertThat(vencimento("DL-24", LocalDate.of(2018, 7, 6))).isEqualTo("2018-07-13");
    }

    @ParameterizedTest
    @Tag("WE-18")
    @Tag("DL-32")
    @DisplayName("WE-18 5º dia útil do mês seguinte ao trimestre")
    @CsvSource({
        "2018-06-30, 2018-07-09",
        "2018-09-30, 2018-10-05",
        "2018-12-31, 2019-01-08",
        "2019-03-31, 2019-04-05",
        "2019-06-30, 2019-07-08",
        "2019-12-31, 2020-01-08"
    })
    void quinto_dia_util(LocalDate fimDoTrimestre, String vencimento) {
        assertThat(vencimento("DL-32", fimDoTrimestre)).isEqualTo(vencimento);
    }

    @Test
    @Tag("WE-18")
    @Tag("DL-41")
    @Tag("DL-42")
    @DisplayName("WE-18 exercício de 2018: contas até 30/01/2019 e TCE até 01/03/2019")
    void contas_do_exercicio() {
        LocalDate encerramento = LocalDate.of(2018, 12, 31);

        assertThat(vencimento("DL-41", encerramento)).isEqualTo("2019-01-30");
        assertThat(vencimento("DL-42", encerramento)).isEqualTo("2019-03-01");
    }

    @Test
    @Tag("WE-18")
    @Tag("DL-35")
    @Tag("DL-36")
    @DisplayName("WE-18 trimestre até 30/09: relatório em 25/10, encaminhamento em 31/10")
    void relatorio_tecnico() {
        LocalDate fim = LocalDate.of(2018, 9, 30);

        assertThat(vencimento("DL-35", fim)).isEqualTo("2018-10-25");
        assertThat(vencimento("DL-36", fim)).isEqualTo("2018-10-31");
    }

    private static LocalDate vencimento(String codigo, LocalDate base) {
        return CalculadoraPrazo.calcular(regra(codigo), base, SALVADOR).vencimento();
    }

    private static RegraPrazo regra(String codigo) {
        return CatalogoPrazos.edital0022018().buscar(codigo).orElseThrow().regra();
    }
}
