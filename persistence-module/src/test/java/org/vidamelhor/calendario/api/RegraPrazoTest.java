package org.vidamelhor.calendario.api;

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

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegraPrazoTest {

    @ParameterizedTest
    @CsvSource({
        "DIAS_UTEIS, 0, 10000",
        "DIAS_CORRIDOS, 0, 10000",
        "HORAS, 0, 10000",
        "MESES, 0, 10000",
        "DIA_UTIL_DO_MES_SEGUINTE, 1, 31",
        "DIA_DO_MES_SEGUINTE, 1, 31",
        "ULTIMO_DIA_DO_MES_SEGUINTE, 1, 1"
    })
    void cada_unidade_tem_seus_limites(UnidadePrazo unidade, int minimo, int maximo) {
        assertThat(regra(minimo, unidade).quantidade()).isEqualTo(minimo);
        assertThat(regra(maximo, unidade).quantidade()).isEqualTo(maximo);
        assertThatIllegalArgumentException().isThrownBy(() -> regra(minimo - 1, unidade));
        assertThatIllegalArgumentException().isThrownBy(() -> regra(maximo + 1, unidade));
    }

    @ParameterizedTest
    @EnumSource(
            value = UnidadePrazo.class,
            names = {"DIA_UTIL_DO_MES_SEGUINTE", "DIA_DO_MES_SEGUINTE", "ULTIMO_DIA_DO_MES_SEGUINTE"})
    void dia_do_mes_seguinte_so_vai_para_a_frente_e_nao_se_prorroga(UnidadePrazo unidade) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegraPrazo("DL-00", "B-0.0", 1, unidade, ANTES, DIA_SEGUINTE, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegraPrazo("DL-00", "B-0.0", 1, unidade, DEPOIS, PROPRIO_DIA, false));
        assertThatIllegalArgumentException().isThrownBy(() -> regra(1, unidade).prorrogada(1));
        assertThat(regra(1, unidade).prorrogada(0)).isEqualTo(regra(1, unidade));
        assertThat(regra(1, unidade).contadaDoProprioDia()).isEqualTo(regra(1, unidade));
    }

    @Test
    void horas_e_quantidade_zero_nao_escolhem_inicio() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RegraPrazo("DL-00", "B-0.0", 1, HORAS, DEPOIS, PRIMEIRO_DIA_UTIL_SEGUINTE, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegraPrazo("DL-00", "B-0.0", 0, DIAS_UTEIS, DEPOIS, PROPRIO_DIA, false));
        assertThat(regra(1, HORAS).contadaDoProprioDia().inicio()).isEqualTo(DIA_SEGUINTE);
        assertThat(regra(0, MESES).contadaDoProprioDia().inicio()).isEqualTo(DIA_SEGUINTE);
        assertThat(regra(1, MESES).contadaDoProprioDia().inicio()).isEqualTo(PROPRIO_DIA);
    }

    @Test
    @DisplayName("prorrogar por igual período soma dias e guarda o começo (B-5.13, B-8.3)")
    void prorroga_por_igual_periodo() {
        RegraPrazo regra = new RegraPrazo("DL-11", "B-5.13", 10, DIAS_UTEIS, DEPOIS, PRIMEIRO_DIA_UTIL_SEGUINTE, true);

        assertThat(regra.prorrogada(1))
                .isEqualTo(new RegraPrazo("DL-11", "B-5.13", 20, DIAS_UTEIS, DEPOIS, PRIMEIRO_DIA_UTIL_SEGUINTE, true));
        assertThat(regra.prorrogada(2).quantidade()).isEqualTo(30);
        assertThat(regra.prorrogada(0)).isEqualTo(regra);
        assertThatIllegalArgumentException().isThrownBy(() -> regra.prorrogada(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> regra.prorrogada(1000));
        assertThatIllegalArgumentException().isThrownBy(() -> regra.prorrogada(Integer.MAX_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regra(10, DIAS_CORRIDOS).prorrogada(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regra(10, DIAS_CORRIDOS).prorrogada(Integer.MAX_VALUE));
        assertThat(regra(0, DIAS_CORRIDOS).prorrogada(RegraPrazo.MAXIMO).quantidade())
                .isZero();
        assertThat(regra(1, DIAS_CORRIDOS).prorrogada(9999).quantidade()).isEqualTo(10_000);
    }

    @Test
    void so_feriado_que_pode_mudar_a_data_conta_como_dependencia() {
        assertThat(regra(1, DIAS_UTEIS).dependeDoCalendario()).isTrue();
        assertThat(regra(1, DIA_UTIL_DO_MES_SEGUINTE).dependeDoCalendario()).isTrue();
        assertThat(regra(1, DIA_DO_MES_SEGUINTE).dependeDoCalendario()).isFalse();
        assertThat(regra(1, ULTIMO_DIA_DO_MES_SEGUINTE).dependeDoCalendario()).isFalse();
        assertThat(new RegraPrazo("DL-00", "B-0.0", 1, MESES, DEPOIS, PRIMEIRO_DIA_UTIL_SEGUINTE, false)
                        .dependeDoCalendario())
                .isTrue();
        assertThat(new RegraPrazo("DL-00", "B-0.0", 1, MESES, DEPOIS, DIA_SEGUINTE, true).dependeDoCalendario())
                .isTrue();
    }

    @Test
    void prorrogacoes_previstas_nao_sao_negativas() {
        assertThat(new PrazoPrevisto("X", regra(1, HORAS), 0).prorrogacoes()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new PrazoPrevisto("X", regra(1, HORAS), -1));
    }

    private static RegraPrazo regra(int quantidade, UnidadePrazo unidade) {
        return new RegraPrazo("DL-00", "B-0.0", quantidade, unidade, DEPOIS, DIA_SEGUINTE, false);
    }
}
