package org.vidamelhor.comum.valor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericosTest {

    @Test
    void valor_unitario_multiplica_e_arredonda_uma_vez() {
        ValorUnitario preco = ValorUnitario.de("1.234565");

        assertThat(preco.vezes(new BigDecimal("3"), RoundingMode.HALF_UP)).isEqualTo(Dinheiro.de("3.70"));
        assertThat(preco.vezes(new BigDecimal("1000.5"), RoundingMode.DOWN)).isEqualTo(Dinheiro.de("1235.18"));
        assertThat(preco.vezes(new BigDecimal("1000.5"), RoundingMode.UP)).isEqualTo(Dinheiro.de("1235.19"));
        assertThat(ValorUnitario.de("2")).hasToString("2.000000").isGreaterThan(preco);
        assertThatIllegalArgumentException().isThrownBy(() -> ValorUnitario.de("0.0000001"));
        assertThatIllegalArgumentException().isThrownBy(() -> ValorUnitario.de("-0.01"));
    }

    @Test
    void percentual_em_pontos_percentuais() {
        assertThat(Percentual.de("7.5").fracao()).isEqualTo(Fracao.de(3).dividida(Fracao.de(40)));
        assertThat(Percentual.de("133.3333")).hasToString("133.3333").isGreaterThan(Percentual.de("-0.5"));
        assertThat(Percentual.de("7.50000")).isEqualTo(Percentual.de("7.5"));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentual.de("0.00001"));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentual.de("100000"));
        assertThat(Percentual.de("99999")).hasToString("99999.0000");
    }

    @Test
    void pontos() {
        assertThat(Pontos.de("8.5")).hasToString("8.50").isLessThan(Pontos.de("9"));
        assertThat(Pontos.de("0").fracao()).isEqualTo(Fracao.ZERO);
        assertThat(Pontos.de("8.5").fracao()).isEqualTo(Fracao.de(17).dividida(Fracao.de(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Pontos.de("-0.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> Pontos.de("8.505"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1000000000000000", "0.001", "abc", ""})
    void dinheiro_recusa_o_que_nao_cabe_sem_demora(String texto) {
        assertThatIllegalArgumentException().isThrownBy(() -> Dinheiro.de(texto));
    }

    @Test
    void dinheiro_com_zeros_a_mais_e_o_mesmo() {
        assertThat(Dinheiro.de("1.5000")).isEqualTo(Dinheiro.de("1.50")).hasToString("1.50");
        assertThat(Dinheiro.de("0E+999999999")).isEqualTo(Dinheiro.ZERO);
        assertThat(Dinheiro.de("999999999999999.99")).hasToString("999999999999999.99");
    }

    @Test
    void dinheiro_soma_subtrai_e_compara() {
        assertThat(Dinheiro.de("1.10").mais(Dinheiro.de("2.20"))).isEqualTo(Dinheiro.de("3.30"));
        assertThat(Dinheiro.de("1.10").menos(Dinheiro.de("2.20"))).isEqualTo(Dinheiro.de("-1.10"));
        assertThat(Dinheiro.de("1.10").vezes(3)).isEqualTo(Dinheiro.de("3.30"));
        assertThat(Dinheiro.de("1.10").fracao()).isEqualTo(Fracao.de(11).dividida(Fracao.de(10)));
        assertThat(Dinheiro.arredondado(Fracao.de(2).dividida(Fracao.de(3)), RoundingMode.DOWN))
                .isEqualTo(Dinheiro.de("0.66"));
        assertThat(Dinheiro.de("-0.01").sinal()).isNegative();
        assertThat(Dinheiro.de("0.01")).isGreaterThan(Dinheiro.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.89|R$ 1.234.567,89",
                "-1|-R$ 1,00",
                "0|R$ 0,00",
                "-0.01|-R$ 0,01",
                "999.90|R$ 999,90",
                "999999999999999.99|R$ 999.999.999.999.999,99"
            })
    void dinheiro_formatado(String valor, String texto) {
        assertThat(Dinheiro.de(valor).formatado()).isEqualTo(texto);
    }

    @Test
    void formato_nao_depende_do_idioma_da_maquina() {
        Locale antes = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Dinheiro.de("1234.5").formatado()).isEqualTo("R$ 1.234,50");
        } finally {
            Locale.setDefault(antes);
        }
    }

    @Test
    void decimal_guarda_a_escala() {
        assertThat(FormatoDecimal.texto(new BigDecimal("1234.5600"))).isEqualTo("1.234,5600");
        assertThat(FormatoDecimal.texto(new BigDecimal("-0.5"))).isEqualTo("-0,5");
        assertThat(FormatoDecimal.texto(new BigDecimal("1E+3"))).isEqualTo("1.000");
        assertThat(FormatoDecimal.texto(new BigDecimal("0.123456789012345678"))).isEqualTo("0,123456789012345678");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3208500|três milhões, duzentos e oito mil e quinhentos reais",
                "1.01|um real e um centavo",
                "1000|mil reais",
                "1000000|um milhão de reais",
                "2000000|dois milhões de reais",
                "0|zero real",
                "0.01|um centavo",
                "0.50|cinquenta centavos",
                "2.02|dois reais e dois centavos",
                "-1|menos um real",
                "-0.21|menos vinte e um centavos",
                "15|quinze reais",
                "19|dezenove reais",
                "20|vinte reais",
                "21|vinte e um reais",
                "100|cem reais",
                "101|cento e um reais",
                "110.30|cento e dez reais e trinta centavos",
                "999|novecentos e noventa e nove reais",
                "1001|mil e um reais",
                "1099|mil e noventa e nove reais",
                "1100|mil e cem reais",
                "1101|mil, cento e um reais",
                "2000|dois mil reais",
                "100000|cem mil reais",
                "1000001|um milhão e um reais",
                "1001000|um milhão e mil reais",
                "1200000|um milhão e duzentos mil reais",
                "1234567.89|um milhão, duzentos e trinta e quatro mil, quinhentos e sessenta e sete reais "
                        + "e oitenta e nove centavos",
                "1001000000|um bilhão e um milhão de reais",
                "2000000000.10|dois bilhões de reais e dez centavos",
                "3000000000000|três trilhões de reais",
                "1000000000000|um trilhão de reais",
                "1000000|um milhão de reais",
                "999000000000014|novecentos e noventa e nove trilhões e quatorze reais"
            })
    void por_extenso(String valor, String texto) {
        assertThat(Dinheiro.de(valor).porExtenso()).isEqualTo(texto);
    }

    @ParameterizedTest
    @CsvSource({
        "3,três",
        "4,quatro",
        "5,cinco",
        "6,seis",
        "7,sete",
        "8,oito",
        "9,nove",
        "10,dez",
        "11,onze",
        "12,doze",
        "13,treze",
        "16,dezesseis",
        "17,dezessete",
        "18,dezoito",
        "30,trinta",
        "40,quarenta",
        "50,cinquenta",
        "60,sessenta",
        "70,setenta",
        "80,oitenta",
        "90,noventa",
        "200,duzentos",
        "300,trezentos",
        "400,quatrocentos",
        "500,quinhentos",
        "600,seiscentos",
        "700,setecentos",
        "800,oitocentos",
        "900,novecentos"
    })
    void palavras(String valor, String palavra) {
        assertThat(Dinheiro.de(valor).porExtenso()).isEqualTo(palavra + " reais");
    }

    @Test
    void periodo_e_fechado_em_meses() {
        YearMonth janeiro = YearMonth.of(2018, 1);

        assertThat(new Periodo(janeiro, janeiro).meses()).isEqualTo(1);
        assertThat(new Periodo(janeiro, janeiro.plusMonths(11)).meses()).isEqualTo(12);
        assertThatIllegalArgumentException().isThrownBy(() -> new Periodo(janeiro, janeiro.minusMonths(1)));
    }
}
