package org.vidamelhor.calendario.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vidamelhor.calendario.api.AmbitoCalendario;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DiaSemExpediente;
import org.vidamelhor.calendario.api.TipoDia;

class LeitorFeriadosTest {

    @Test
    void le_uma_lista() {
        assertThat(
                        ler(
                                """
                        data,nome,ambito,localidade,tipo,exclui
                        2018-07-02,Independência da Bahia,estadual,BA,feriado,sim
                        2018-12-24,Véspera,ORGAO,SJDHDS,PONTO_FACULTATIVO,nao
                        """))
                .containsExactly(
                        new DiaSemExpediente(
                                LocalDate.of(2018, 7, 2),
                                "Independência da Bahia",
                                AmbitoCalendario.ESTADUAL,
                                "BA",
                                TipoDia.FERIADO,
                                true),
                        DiaSemExpediente.devolvido(LocalDate.of(2018, 12, 24), "Véspera", "SJDHDS"));
    }

    @Test
    void recusa_outro_cabecalho_e_aponta_a_linha_ruim() {
        assertThatIllegalArgumentException().isThrownBy(() -> ler(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ler("data,nome\n"))
                .withMessageContaining("exclui");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ler(LeitorFeriados.CABECALHO + "\n2018-02-30,X,nacional,BR,feriado,sim"))
                .withMessageStartingWith("linha 2: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ler(LeitorFeriados.CABECALHO + "\n2018-02-28,X,mundial,BR,feriado,sim"))
                .withMessageStartingWith("linha 2: ");
    }

    @Test
    void o_calendario_de_salvador_junta_tres_listas() {
        Calendario salvador = CalendarioPublicado.salvador();

        assertThat(salvador.nomes()).containsExactly("Nacional", "Bahia", "Salvador");
        assertThat(salvador.dias()).hasSize(254);
        assertThat(salvador.dias().stream().filter(DiaSemExpediente::excluiDiaUtil))
                .hasSize(176);
        assertThat(CalendarioPublicado.nacional().ehUtil(LocalDate.of(2018, 7, 2)))
                .isTrue();
        assertThat(salvador.ehUtil(LocalDate.of(2018, 7, 2))).isFalse();
        assertThat(salvador.ehUtil(LocalDate.of(2018, 11, 20))).isTrue();
        assertThat(salvador.ehUtil(LocalDate.of(2024, 11, 20))).isFalse();
    }

    private static List<DiaSemExpediente> ler(String texto) {
        return LeitorFeriados.ler(new StringReader(texto));
    }
}
