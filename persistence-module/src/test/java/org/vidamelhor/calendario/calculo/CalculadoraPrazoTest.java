package org.vidamelhor.calendario.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vidamelhor.calendario.api.DirecaoPrazo.ANTES;
import static org.vidamelhor.calendario.api.DirecaoPrazo.DEPOIS;
import static org.vidamelhor.calendario.api.InicioContagem.DIA_SEGUINTE;
import static org.vidamelhor.calendario.api.InicioContagem.PRIMEIRO_DIA_UTIL_SEGUINTE;
import static org.vidamelhor.calendario.api.InicioContagem.PROPRIO_DIA;
import static org.vidamelhor.calendario.api.UnidadePrazo.DIAS_CORRIDOS;
import static org.vidamelhor.calendario.api.UnidadePrazo.DIAS_UTEIS;
import static org.vidamelhor.calendario.api.UnidadePrazo.DIA_DO_MES_SEGUINTE;
import static org.vidamelhor.calendario.api.UnidadePrazo.DIA_UTIL_DO_MES_SEGUINTE;
import static org.vidamelhor.calendario.api.UnidadePrazo.HORAS;
import static org.vidamelhor.calendario.api.UnidadePrazo.MESES;
import static org.vidamelhor.calendario.api.UnidadePrazo.ULTIMO_DIA_DO_MES_SEGUINTE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DiaNaoUtil;
import org.vidamelhor.calendario.api.DiaSemExpediente;
import org.vidamelhor.calendario.api.DirecaoPrazo;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.ParametrosPrazo;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.api.UnidadePrazo;
import org.vidamelhor.comum.regra.Textos;

class CalculadoraPrazoTest {

    private static final Calendario SALVADOR = CalendarioPublicado.salvador();
    private static final ZoneId BAHIA = ZoneId.of("America/Bahia");
    private static final LocalDate SEGUNDA = LocalDate.of(2018, 8, 13);

    @Test
    @Tag("INC-38")
    @DisplayName("INC-38 prazo.excluirDiaInicial: o dia do evento fica fora, ou é o dia 1")
    void primeira_chave_da_contagem() {
        RegraPrazo regra = regra(3, DIAS_UTEIS, DEPOIS, DIA_SEGUINTE, true);
        RegraPrazo corridos = regra(10, DIAS_CORRIDOS, DEPOIS, DIA_SEGUINTE, true);

        assertThat(vence(ParametrosPrazo.PADRAO.aplicar(regra), SEGUNDA)).isEqualTo("2018-08-16");
        assertThat(vence(new ParametrosPrazo(false, true).aplicar(regra), SEGUNDA))
                .isEqualTo("2018-08-15");
        assertThat(vence(corridos, SEGUNDA)).isEqualTo("2018-08-23");
        assertThat(vence(corridos.contadaDoProprioDia(), SEGUNDA)).isEqualTo("2018-08-22");
    }

    @Test
    @Tag("INC-38")
    @DisplayName("INC-38 prazo.prorrogarParaDiaUtil: fim no domingo passa à segunda, ou fica; validade nunca passa")
    void segunda_chave_da_contagem() {
        RegraPrazo regra = regra(6, DIAS_CORRIDOS, DEPOIS, DIA_SEGUINTE, true);
        RegraPrazo validade = regra(6, DIAS_CORRIDOS, DEPOIS, DIA_SEGUINTE, false);

        PrazoCalculado prorrogado = calcular(ParametrosPrazo.PADRAO.aplicar(regra), SEGUNDA);
        assertThat(prorrogado.termino()).isEqualTo("2018-08-19");
        assertThat(prorrogado.vencimento()).isEqualTo("2018-08-20");
        assertThat(prorrogado.mudouParaDiaUtil()).isTrue();
        assertThat(prorrogado.diaDaSemana()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(vence(new ParametrosPrazo(true, false).aplicar(regra), SEGUNDA))
                .isEqualTo("2018-08-19");
        assertThat(vence(ParametrosPrazo.PADRAO.aplicar(validade), SEGUNDA)).isEqualTo("2018-08-19");
    }

    @Test
    @Tag("B-5.13")
    @Tag("INC-38")
    @DisplayName("B-5.13 o primeiro dia útil após a sessão é o dia 1, não um dia excluído, sob qualquer parâmetro")
    void o_jeito_proprio_de_b_5_13() {
        LocalDate sabado = LocalDate.of(2018, 5, 19);
        RegraPrazo julgamento = regra(10, DIAS_UTEIS, DEPOIS, PRIMEIRO_DIA_UTIL_SEGUINTE, true);
        RegraPrazo geral = regra(10, DIAS_UTEIS, DEPOIS, DIA_SEGUINTE, true);

        assertThat(vence(julgamento, sabado)).isEqualTo("2018-06-04");
        assertThat(vence(new ParametrosPrazo(false, false).aplicar(julgamento), sabado))
                .isEqualTo("2018-06-04");
        assertThat(vence(geral, LocalDate.of(2018, 5, 21))).isEqualTo("2018-06-05");
        assertThat(calcular(julgamento, sabado).porque().get(0).regra()).isEqualTo("B-0.0");
        assertThat(porque(calcular(julgamento, sabado)).get(0))
                .isEqualTo("O evento é de 19/05/2018 (sábado); "
                        + "o primeiro dia útil depois, 21/05/2018 (segunda-feira), é o dia 1.");
    }

    @Test
    @DisplayName("contado do primeiro dia útil, o prazo em dias corridos só começa em dia de expediente")
    void dias_corridos_do_primeiro_dia_util() {
        LocalDate sexta = LocalDate.of(2018, 6, 29);
        PrazoCalculado prazo = calcular(regra(3, DIAS_CORRIDOS, DEPOIS, PRIMEIRO_DIA_UTIL_SEGUINTE, false), sexta);

        assertThat(prazo.vencimento()).isEqualTo("2018-07-05");
        assertThat(datas(prazo.diasPulados())).containsExactly("2018-06-30", "2018-07-01", "2018-07-02");
        assertThat(datas(prazo.feriadosPulados())).containsExactly("2018-07-02");
        assertThat(vence(regra(3, DIAS_CORRIDOS, DEPOIS, DIA_SEGUINTE, false), sexta))
                .isEqualTo("2018-07-02");
        assertThat(vence(regra(3, DIAS_CORRIDOS, ANTES, PRIMEIRO_DIA_UTIL_SEGUINTE, false), LocalDate.of(2018, 7, 3)))
                .isEqualTo("2018-06-27");
    }

    @Test
    @DisplayName("um ponto facultativo que o órgão fecha muda a data e o porquê; reaberto, volta")
    void ponto_facultativo_e_do_orgao() {
        RegraPrazo recurso = regra(5, DIAS_UTEIS, DEPOIS, DIA_SEGUINTE, true);
        LocalDate sabado = LocalDate.of(2019, 3, 2);
        LocalDate carnaval = LocalDate.of(2019, 3, 4);
        Calendario fechado = SALVADOR.com(
                Calendario.de("SJDHDS", List.of(DiaSemExpediente.fechado(carnaval, "Carnaval", "SJDHDS"))));
        Calendario reaberto = fechado.com(
                Calendario.de("SJDHDS 2", List.of(DiaSemExpediente.devolvido(carnaval, "Plantão", "SJDHDS"))));

        assertThat(vence(recurso, sabado)).isEqualTo("2019-03-08");
        PrazoCalculado comFechamento = CalculadoraPrazo.calcular(recurso, sabado, fechado);
        assertThat(comFechamento.vencimento()).isEqualTo("2019-03-11");
        assertThat(porque(comFechamento))
                .contains("Não contam como dia útil: "
                        + "04/03/2019 (segunda-feira: Carnaval, ponto facultativo do órgão (SJDHDS)).");
        PrazoCalculado comReabertura = CalculadoraPrazo.calcular(recurso, sabado, reaberto);
        assertThat(comReabertura.vencimento()).isEqualTo("2019-03-08");
        assertThat(porque(comReabertura)).isEqualTo(porque(calcular(recurso, sabado)));
        assertThat(comReabertura.calendarios()).containsExactly("Nacional", "Bahia", "Salvador", "SJDHDS", "SJDHDS 2");
    }

    @Test
    @DisplayName("o porquê conta a base, a contagem, os pulos, a prorrogação e o resultado, cada um com a sua regra")
    void porque_em_passos() {
        PrazoCalculado prazo = calcular(regra(9, DIAS_CORRIDOS, DEPOIS, DIA_SEGUINTE, true), LocalDate.of(2018, 6, 22));

        assertThat(porque(prazo))
                .containsExactly(
                        "O dia do evento, 22/06/2018 (sexta-feira), não entra na contagem.",
                        "Contam-se 9 dias corridos depois do evento, até 01/07/2018.",
                        "Não contam como dia útil: "
                                + "02/07/2018 (segunda-feira: Independência da Bahia, feriado estadual (BA)).",
                        "O fim cairia em 01/07/2018 (domingo), sem expediente: passa ao dia útil seguinte, 03/07/2018.",
                        "Vence em 03/07/2018 (terça-feira).");
        assertThat(prazo.porque().stream().map(passo -> passo.regra()))
                .containsExactly("INC-38", "B-0.0", "INC-38", "INC-38", "DL-00");
        assertThat(prazo.avisos()).isEmpty();
    }

    @Test
    @DisplayName("cada unidade e cada início têm o seu texto")
    void porque_de_cada_unidade() {
        assertThat(porque(calcular(regra(1, DIAS_UTEIS, ANTES, PROPRIO_DIA, false), SEGUNDA)))
                .containsExactly(
                        "O dia do evento, 13/08/2018 (segunda-feira), entra na contagem.",
                        "Conta-se 1 dia útil antes do evento, até 13/08/2018.",
                        "Vence em 13/08/2018 (segunda-feira).");
        assertThat(porque(calcular(regra(1, MESES, DEPOIS, DIA_SEGUINTE, false), SEGUNDA)))
                .contains("Conta-se 1 mês depois do evento, de data a data, até 13/09/2018.");
        assertThat(porque(calcular(regra(2, DIA_UTIL_DO_MES_SEGUINTE, DEPOIS, DIA_SEGUINTE, false), SEGUNDA)))
                .containsExactly(
                        "O evento é de 13/08/2018; o prazo vence em 09/2018.",
                        "O dia útil de número 2 do mês é 04/09/2018.",
                        "Vence em 04/09/2018 (terça-feira).");
        assertThat(porque(calcular(regra(2, DIA_DO_MES_SEGUINTE, DEPOIS, DIA_SEGUINTE, false), SEGUNDA)))
                .containsExactly(
                        "O evento é de 13/08/2018; o prazo vence em 09/2018.",
                        "O dia 2 do mês, ou o último se o mês não o tem, é 02/09/2018.",
                        "O fim cai em 02/09/2018 (domingo), sem expediente, e este prazo não se move para dia útil.",
                        "Vence em 02/09/2018 (domingo).");
        assertThat(porque(calcular(regra(1, ULTIMO_DIA_DO_MES_SEGUINTE, DEPOIS, DIA_SEGUINTE, false), SEGUNDA)))
                .contains("O último dia do mês é 30/09/2018.");
    }

    @Test
    void horas_sao_tempo_decorrido_e_a_hora_fica_ao_mover() {
        LocalDateTime sexta = LocalDateTime.of(2018, 11, 2, 23, 30);
        PrazoCalculado prazo =
                CalculadoraPrazo.calcular(regra(24, HORAS, DEPOIS, DIA_SEGUINTE, true), sexta, SALVADOR, BAHIA);

        assertThat(prazo.termino()).isEqualTo("2018-11-03");
        assertThat(prazo.vencimento()).isEqualTo("2018-11-05");
        assertThat(prazo.momento()).contains(ZonedDateTime.of(2018, 11, 5, 23, 30, 0, 0, BAHIA));
        assertThat(porque(prazo))
                .containsExactly(
                        "O prazo corre em horas a partir de 02/11/2018 23:30 (sexta-feira).",
                        "Contam-se 24 horas corridas depois do evento, até 03/11/2018.",
                        "O fim cairia em 03/11/2018 (sábado), sem expediente: "
                                + "passa ao dia útil seguinte, 05/11/2018.",
                        "Vence em 05/11/2018 23:30 (segunda-feira).");
        assertThat(prazo.avisos()).hasSize(1);
        assertThat(prazo.calendarios()).containsExactly("Nacional", "Bahia", "Salvador");
    }

    @Test
    void horas_atravessam_o_horario_de_verao_sem_ganhar_nem_perder() {
        LocalDateTime vespera = LocalDateTime.of(2018, 11, 3, 12, 0);
        RegraPrazo regra = regra(48, HORAS, DEPOIS, DIA_SEGUINTE, false);

        assertThat(CalculadoraPrazo.calcular(regra, vespera, SALVADOR, ZoneId.of("America/Sao_Paulo"))
                        .momento()
                        .map(ZonedDateTime::toLocalDateTime))
                .contains(LocalDateTime.of(2018, 11, 5, 13, 0));
    }

    @Test
    void prazo_em_horas_exige_a_hora_e_os_outros_a_ignoram() {
        RegraPrazo dias = regra(3, DIAS_UTEIS, DEPOIS, DIA_SEGUINTE, true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calcular(regra(1, HORAS, DEPOIS, DIA_SEGUINTE, false), SEGUNDA))
                .withMessageContaining("DL-00");
        assertThat(CalculadoraPrazo.calcular(dias, SEGUNDA.atTime(23, 59), SALVADOR, BAHIA))
                .isEqualTo(calcular(dias, SEGUNDA));
        assertThat(calcular(dias, SEGUNDA).momento()).isEmpty();
    }

    @Test
    @Tag("DL-21")
    @DisplayName("DL-21 vigência de 24 meses da assinatura em 20/07/2018 termina em 19/07/2020 (INC-58)")
    void vigencia_conta_o_dia_da_assinatura() {
        RegraPrazo vigencia =
                CatalogoPrazos.edital0022018().buscar("DL-21").orElseThrow().regra();

        assertThat(vence(vigencia, LocalDate.of(2018, 7, 20))).isEqualTo("2020-07-19");
    }

    @Test
    void meses_contados_do_primeiro_dia_util() {
        RegraPrazo regra = regra(1, MESES, DEPOIS, PRIMEIRO_DIA_UTIL_SEGUINTE, false);

        assertThat(vence(regra, LocalDate.of(2018, 8, 17))).isEqualTo("2018-09-19");
        assertThat(vence(regra(1, MESES, ANTES, PROPRIO_DIA, false), SEGUNDA)).isEqualTo("2018-07-14");
    }

    @Test
    @DisplayName("para trás, o fim em dia sem expediente, se a regra o move, antecipa")
    void fim_de_contagem_regressiva_antecipa() {
        PrazoCalculado prazo = calcular(regra(8, DIAS_CORRIDOS, ANTES, DIA_SEGUINTE, true), SEGUNDA.plusDays(6));

        assertThat(prazo.vencimento()).isEqualTo("2018-08-10");
        assertThat(datas(prazo.diasPulados())).containsExactly("2018-08-11");
        assertThat(porque(prazo))
                .contains("O fim cairia em 11/08/2018 (sábado), sem expediente: "
                        + "passa ao dia útil anterior, 10/08/2018.");
    }

    @Test
    void quantidade_zero_termina_na_base_e_ainda_se_move() {
        LocalDate sabado = LocalDate.of(2018, 8, 18);

        assertThat(vence(regra(0, DIAS_UTEIS, DEPOIS, DIA_SEGUINTE, false), sabado))
                .isEqualTo(sabado);
        assertThat(vence(regra(0, DIAS_UTEIS, DEPOIS, DIA_SEGUINTE, true), sabado))
                .isEqualTo("2018-08-20");
        assertThat(vence(regra(0, DIAS_CORRIDOS, ANTES, DIA_SEGUINTE, true), sabado))
                .isEqualTo("2018-08-17");
        assertThat(vence(regra(0, MESES, DEPOIS, DIA_SEGUINTE, false), sabado)).isEqualTo(sabado);
    }

    @Test
    void dia_que_o_mes_seguinte_nao_tem_e_o_ultimo() {
        LocalDate janeiro = LocalDate.of(2019, 1, 31);

        assertThat(vence(regra(31, DIA_DO_MES_SEGUINTE, DEPOIS, DIA_SEGUINTE, false), janeiro))
                .isEqualTo("2019-02-28");
        assertThat(vence(regra(1, ULTIMO_DIA_DO_MES_SEGUINTE, DEPOIS, DIA_SEGUINTE, false), janeiro))
                .isEqualTo("2019-02-28");
        assertThat(vence(regra(21, DIA_UTIL_DO_MES_SEGUINTE, DEPOIS, DIA_SEGUINTE, false), janeiro))
                .isEqualTo("2019-03-01");
    }

    @Test
    @Tag("INC-02")
    @DisplayName("INC-02 evento em dia sem expediente dá aviso, com o motivo")
    void base_em_dia_sem_expediente_avisa() {
        PrazoCalculado prazo = calcular(regra(2, DIAS_UTEIS, ANTES, DIA_SEGUINTE, false), LocalDate.of(2018, 5, 19));

        assertThat(prazo.avisos().stream().map(Textos::texto))
                .containsExactly("O evento cai em dia sem expediente: 19/05/2018 (sábado).");
        assertThat(prazo.avisos().get(0).regra()).isEqualTo("INC-02");
    }

    @Test
    void ano_de_que_o_calendario_nada_sabe_avisa_so_quando_importa() {
        LocalDate base = LocalDate.of(2030, 12, 30);
        PrazoCalculado prazo = calcular(regra(400, DIAS_CORRIDOS, DEPOIS, DIA_SEGUINTE, true), base);

        assertThat(prazo.avisos().stream().map(Textos::texto))
                .containsExactly(
                        "O calendário não tem feriados de 2031: confira a data.",
                        "O calendário não tem feriados de 2032: confira a data.");
        assertThat(calcular(regra(400, DIAS_CORRIDOS, DEPOIS, DIA_SEGUINTE, false), base)
                        .avisos())
                .isEmpty();
        assertThat(calcular(regra(20, DIAS_UTEIS, ANTES, DIA_SEGUINTE, false), LocalDate.of(2018, 1, 5))
                        .avisos())
                .hasSize(1);
    }

    @Test
    void datas_absurdas_sao_recusadas_sem_demora() {
        RegraPrazo longa = regra(RegraPrazo.MAXIMO, DIAS_UTEIS, DEPOIS, DIA_SEGUINTE, true);
        RegraPrazo meses = regra(RegraPrazo.MAXIMO, MESES, DEPOIS, DIA_SEGUINTE, false);
        List<DiaSemExpediente> seculo = new ArrayList<>();
        for (LocalDate dia = LocalDate.of(2190, 1, 1); dia.getYear() <= 2200; dia = dia.plusDays(1)) {
            seculo.add(DiaSemExpediente.fechado(dia, "Fechado", "X"));
        }

        assertThat(vence(longa, SEGUNDA)).isAfter(LocalDate.of(2056, 1, 1));
        for (LocalDate base :
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1899, 12, 31), LocalDate.of(2201, 1, 1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> calcular(longa, base));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> calcular(meses, SEGUNDA));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CalculadoraPrazo.calcular(longa, LocalDate.of(2189, 12, 31), Calendario.de("Fechado", seculo)));
    }

    private static RegraPrazo regra(
            int quantidade, UnidadePrazo unidade, DirecaoPrazo direcao, InicioContagem inicio, boolean prorroga) {
        return new RegraPrazo("DL-00", "B-0.0", quantidade, unidade, direcao, inicio, prorroga);
    }

    private static PrazoCalculado calcular(RegraPrazo regra, LocalDate base) {
        return CalculadoraPrazo.calcular(regra, base, SALVADOR);
    }

    private static LocalDate vence(RegraPrazo regra, LocalDate base) {
        return calcular(regra, base).vencimento();
    }

    private static List<String> porque(PrazoCalculado prazo) {
        return prazo.porque().stream().map(Textos::texto).toList();
    }

    private static List<String> datas(List<DiaNaoUtil> dias) {
        return dias.stream().map(dia -> dia.data().toString()).toList();
    }
}
