package org.vidamelhor.calendario.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.regra.Textos;

class CalendarioTest {

    private static final LocalDate QUARTA = LocalDate.of(2018, 10, 24);
    private static final LocalDate SABADO = LocalDate.of(2018, 10, 27);

    @Test
    void fim_de_semana_nao_e_util() {
        Calendario vazio = Calendario.de("Vazio", List.of());

        assertThat(vazio.ehUtil(QUARTA)).isTrue();
        assertThat(vazio.ehUtil(SABADO)).isFalse();
        assertThat(vazio.ehUtil(SABADO.plusDays(1))).isFalse();
        assertThat(vazio.proximoUtil(SABADO)).isEqualTo("2018-10-29");
        assertThat(vazio.proximoUtil(QUARTA)).isEqualTo(QUARTA);
        assertThat(vazio.conhece(2018)).isFalse();
        assertThat(texto(vazio, SABADO)).isEqualTo("27/10/2018 (sábado)");
    }

    @Test
    @DisplayName("ponto facultativo que não exclui não reabre o dia que outra lista fecha")
    void basta_uma_lista_geral_para_fechar() {
        Calendario facultativo = geral(QUARTA, AmbitoCalendario.NACIONAL, "BR", TipoDia.PONTO_FACULTATIVO, false);
        Calendario feriado = geral(QUARTA, AmbitoCalendario.MUNICIPAL, "Salvador", TipoDia.FERIADO, true);

        assertThat(facultativo.ehUtil(QUARTA)).isTrue();
        assertThat(feriado.com(facultativo).ehUtil(QUARTA)).isFalse();
        assertThat(facultativo.com(feriado).ehUtil(QUARTA)).isFalse();
        assertThat(facultativo.com(feriado).motivo(QUARTA).orElseThrow().declaracoes())
                .containsExactlyElementsOf(feriado.dias());
        assertThat(texto(feriado, QUARTA)).isEqualTo("24/10/2018 (quarta-feira: Dia, feriado municipal (Salvador))");
    }

    @Test
    @DisplayName("a palavra do órgão decide, venha em que ordem vier; entre duas dele, a última")
    void o_orgao_decide() {
        Calendario feriado = geral(QUARTA, AmbitoCalendario.NACIONAL, "BR", TipoDia.FERIADO, true);
        Calendario aberto = Calendario.de("X", List.of(DiaSemExpediente.devolvido(QUARTA, "Plantão", "X")));
        Calendario fechado = Calendario.de("Y", List.of(DiaSemExpediente.fechado(QUARTA, "Reforma", "X")));

        assertThat(feriado.com(aberto).ehUtil(QUARTA)).isTrue();
        assertThat(aberto.com(feriado).ehUtil(QUARTA)).isTrue();
        assertThat(aberto.com(fechado).ehUtil(QUARTA)).isFalse();
        assertThat(fechado.com(aberto).ehUtil(QUARTA)).isTrue();
        assertThat(texto(feriado.com(fechado), QUARTA))
                .isEqualTo("24/10/2018 (quarta-feira: Reforma, ponto facultativo do órgão (X))");
    }

    @Test
    void o_orgao_pode_trabalhar_no_sabado() {
        Calendario mutirao = Calendario.de("X", List.of(DiaSemExpediente.devolvido(SABADO, "Mutirão", "X")));

        assertThat(mutirao.ehUtil(SABADO)).isTrue();
        assertThat(mutirao.ehUtil(SABADO.plusDays(1))).isFalse();
    }

    @Test
    void feriado_no_domingo_nao_e_feriado_de_dia_de_semana() {
        Calendario feriado = geral(SABADO, AmbitoCalendario.ESTADUAL, "BA", TipoDia.FERIADO, true);

        assertThat(feriado.motivo(SABADO).orElseThrow().emDiaDeSemana()).isFalse();
        assertThat(feriado.motivo(SABADO).orElseThrow().declaracoes()).hasSize(1);
        assertThat(geral(QUARTA, AmbitoCalendario.ESTADUAL, "BA", TipoDia.FERIADO, true)
                        .motivo(QUARTA)
                        .orElseThrow()
                        .emDiaDeSemana())
                .isTrue();
    }

    @Test
    void composto_guarda_nomes_na_ordem_e_dias_por_data() {
        Calendario a = geral(SABADO, AmbitoCalendario.NACIONAL, "BR", TipoDia.FERIADO, true);
        Calendario b = geral(QUARTA, AmbitoCalendario.ESTADUAL, "BA", TipoDia.FERIADO, true);

        assertThat(a.com(b).nomes()).containsExactly("NACIONAL", "ESTADUAL");
        assertThat(a.com(b).dias()).extracting(DiaSemExpediente::data).containsExactly(QUARTA, SABADO);
        assertThat(a.com(b).conhece(2018)).isTrue();
        assertThat(a.com(b).conhece(2019)).isFalse();
    }

    @Test
    void datas_fora_do_limite_sao_recusadas() {
        Calendario vazio = Calendario.de("Vazio", List.of());

        assertThat(vazio.ehUtil(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(vazio.ehUtil(LocalDate.of(2200, 12, 31))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> vazio.ehUtil(LocalDate.of(1899, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> vazio.ehUtil(LocalDate.of(2201, 1, 1)));
    }

    @Test
    void dia_sem_nome_ou_sem_localidade_e_recusado() {
        assertThatIllegalArgumentException().isThrownBy(() -> DiaSemExpediente.fechado(QUARTA, " ", "X"));
        assertThatIllegalArgumentException().isThrownBy(() -> DiaSemExpediente.fechado(QUARTA, "X", ""));
    }

    @Test
    void atravessa_a_sessao_web() throws IOException, ClassNotFoundException {
        Calendario feriado = geral(QUARTA, AmbitoCalendario.ESTADUAL, "BA", TipoDia.FERIADO, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream saida = new ObjectOutputStream(bytes)) {
            saida.writeObject(feriado);
        }
        try (ObjectInputStream entrada = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Calendario) entrada.readObject()).ehUtil(QUARTA)).isFalse();
        }
    }

    private static String texto(Calendario calendario, LocalDate data) {
        return Textos.texto(calendario.motivo(data).orElseThrow().motivo());
    }

    private static Calendario geral(
            LocalDate data, AmbitoCalendario ambito, String localidade, TipoDia tipo, boolean exclui) {
        return Calendario.de(
                ambito.name(), List.of(new DiaSemExpediente(data, "Dia", ambito, localidade, tipo, exclui)));
    }
}
