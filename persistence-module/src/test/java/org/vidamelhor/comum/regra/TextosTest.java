package org.vidamelhor.comum.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.comum.valor.NumeroProcesso;
import org.vidamelhor.comum.valor.Percentual;
import org.vidamelhor.comum.valor.Periodo;
import org.vidamelhor.comum.valor.Pontos;
import org.vidamelhor.comum.valor.ValorUnitario;

class TextosTest {

    private enum Cor {
        AZUL,
        VERDE {
            @Override
            public String toString() {
                return "outra";
            }
        }
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("argumentos")
    void cada_tipo_tem_sua_forma(Object argumento, String texto) {
        assertThat(texto("ensaio.valor", argumento)).isEqualTo("[" + texto + "]");
    }

    static Stream<Arguments> argumentos() {
        LocalDateTime hora = LocalDateTime.of(2018, 5, 9, 7, 5, 59);
        return Stream.of(
                arguments(Dinheiro.de("1234.5"), "R$ 1.234,50"),
                arguments(new BigDecimal("1234.560"), "1.234,560"),
                arguments(Fracao.de(1).dividida(Fracao.de(3)), "0,333333…"),
                arguments(Fracao.de(-2).dividida(Fracao.de(3)), "-0,666666…"),
                arguments(Fracao.de(new BigDecimal("0.500000")), "0,5"),
                arguments(Fracao.de(new BigDecimal("0.000001")), "0,000001"),
                arguments(Fracao.de(new BigDecimal("0.0000015")), "0,000001…"),
                arguments(Fracao.de(1000), "1.000"),
                arguments(Percentual.de("7.5"), "7,5%"),
                arguments(Pontos.de("8.5"), "8,50"),
                arguments(ValorUnitario.de("1.25"), "1,250000"),
                arguments(Cnpj.de("12ABC34501DE35"), "12.ABC.345/01DE-35"),
                arguments(Cpf.de("52998224725"), "***.982.247-**"),
                arguments(NumeroProcesso.de("155.016"), "155.016"),
                arguments(LocalDate.of(2018, 5, 9), "09/05/2018"),
                arguments(hora, "09/05/2018 07:05"),
                arguments(hora.atZone(ZoneId.of("America/Bahia")), "09/05/2018 07:05"),
                arguments(DayOfWeek.MONDAY, "segunda-feira"),
                arguments(DayOfWeek.SUNDAY, "domingo"),
                arguments(YearMonth.of(2018, 5), "05/2018"),
                arguments(new Periodo(YearMonth.of(2010, 1), YearMonth.of(2015, 12)), "01/2010 a 12/2015"),
                arguments(Cor.AZUL, "azul-celeste"),
                arguments(Cor.VERDE, "VERDE"),
                arguments(2018, "2018"),
                arguments("texto {0} com $1 e \\", "texto {0} com $1 e \\"),
                arguments(List.of(), ""),
                arguments(List.of("a"), "a"),
                arguments(List.of("a", "b"), "a e b"),
                arguments(List.of(LocalDate.of(2018, 5, 9), "b", Cor.AZUL), "09/05/2018, b e azul-celeste"),
                arguments(Explicacao.de("", "ensaio.dentro", 3), "dentro de 3"));
    }

    @Test
    void apostrofo_e_um_caractere_comum_e_um_lugar_pode_repetir() {
        assertThat(texto("ensaio.repetido", "a", "b")).isEqualTo("D'Ávila: 'a' e b, a");
    }

    @Test
    void palavra_conforme_o_numero() {
        assertThat(texto("ensaio.plural", 1)).isEqualTo("1 dia útil");
        assertThat(texto("ensaio.plural", 2)).isEqualTo("2 dias úteis");
        assertThat(texto("ensaio.plural", 0)).isEqualTo("0 dias úteis");
    }

    @Test
    void o_que_nao_e_lugar_fica_como_esta() {
        assertThat(texto("ensaio.literal", "x")).isEqualTo("{chave} {0,number} {9} $1 \\");
        assertThat(texto("ensaio.valor")).isEqualTo("[{0}]");
    }

    @Test
    void codigo_sem_entrada_aparece_entre_colchetes() {
        assertThat(texto("ensaio.nada")).isEqualTo("⟦ensaio.nada⟧");
        assertThat(texto("contextoquenaoexiste.nada")).isEqualTo("⟦contextoquenaoexiste.nada⟧");
        assertThat(texto("../ensaio.valor")).isEqualTo("⟦../ensaio.valor⟧");
        assertThat(Textos.existe("ensaio.valor")).isTrue();
        assertThat(Textos.existe("ensaio.nada")).isFalse();
    }

    private static String texto(String codigo, Object... argumentos) {
        return Textos.texto(Explicacao.de("", codigo, argumentos));
    }
}
