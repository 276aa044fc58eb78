package org.vidamelhor.comum.persistencia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Nis;
import org.vidamelhor.comum.valor.NumeroProcesso;
import org.vidamelhor.comum.valor.Percentual;
import org.vidamelhor.comum.valor.Periodo;
import org.vidamelhor.comum.valor.Pontos;
import org.vidamelhor.comum.valor.ValorUnitario;

class ConversoresTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource("casos")
    <V, C> void vai_e_volta(AttributeConverter<V, C> conversor, V valor, C coluna) {
        assertThat(conversor.convertToDatabaseColumn(valor)).isEqualTo(coluna);
        assertThat(conversor.convertToEntityAttribute(coluna)).isEqualTo(valor);
        assertThat(conversor.convertToDatabaseColumn(null)).isNull();
        assertThat(conversor.convertToEntityAttribute(null)).isNull();
        assertThat(conversor.getClass().getAnnotation(Converter.class).autoApply())
                .isTrue();
    }

    @Test
    void instante_e_cortado_no_microssegundo() {
        InstanteConverter conversor = new InstanteConverter();

        assertThat(conversor.convertToDatabaseColumn(Instant.parse("2018-05-19T13:00:00.123456789Z")))
                .isEqualTo(LocalDateTime.parse("2018-05-19T13:00:00.123456"));
    }

    static Stream<Arguments> casos() {
        return Stream.of(
                arguments(new CnpjConverter(), Cnpj.de("12.ABC.345/01DE-35"), "12ABC34501DE35"),
                arguments(new CpfConverter(), Cpf.de("529.982.247-25"), "52998224725"),
                arguments(new NisConverter(), Nis.de("120.56412.84-7"), "12056412847"),
                arguments(new DinheiroConverter(), Dinheiro.de("3208500.00"), new BigDecimal("3208500.00")),
                arguments(new ValorUnitarioConverter(), ValorUnitario.de("1.234567"), new BigDecimal("1.234567")),
                arguments(new PercentualConverter(), Percentual.de("102.5"), new BigDecimal("102.5000")),
                arguments(new PontosConverter(), Pontos.de("8.5"), new BigDecimal("8.50")),
                arguments(
                        new PeriodoConverter(),
                        new Periodo(YearMonth.of(2010, 1), YearMonth.of(2015, 12)),
                        "2010-01/2015-12"),
                arguments(
                        new NumeroProcessoConverter(),
                        NumeroProcesso.de("071.1234.2018.0001234-56"),
                        "071.1234.2018.0001234-56"),
                arguments(
                        new InstanteConverter(),
                        Instant.parse("2018-05-19T13:00:00.123456Z"),
                        LocalDateTime.parse("2018-05-19T13:00:00.123456")));
    }
}
