package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.BalancoAnalisado;
import org.vidamelhor.selecao.api.IndicesContabeis;

@Tag("B-4.10.2.b.ILC")
@Tag("B-4.10.2.b.IEG")
class CalculadoraDosIndicesTest {

    private static IndicesContabeis calcular(String ac, String pc, String elp, String at) {
        return calcular(JsonObject.EMPTY_JSON_OBJECT, balanco(ac, pc, elp, at, "1"));
    }

    private static IndicesContabeis calcular(JsonObject contabil, BalancoAnalisado balanco) {
        return new CalculadoraDosIndices(No.raiz(contabil)).calcular(balanco);
    }

    private static BalancoAnalisado balanco(String ac, String pc, String elp, String at, String fator) {
        return new BalancoAnalisado(
                LocalDate.of(2017, 12, 31),
                new BigDecimal(ac),
                new BigDecimal(pc),
                new BigDecimal(elp),
                new BigDecimal(at),
                new BigDecimal(fator));
    }

    @ParameterizedTest
    @Tag("WE-16")
    @CsvSource({
        "500000,    400000, 300000, 900000, 1.25,        0.777778, true,  true",
        "399999.99, 400000, 100000, 900000, 0.999999975, 0.555556, false, true",
        "600000,    500000, 500000, 950000, 1.20,        1.052632, true,  false",
        "400000,    400000, 500000, 900000, 1.00,        1.00,     true,  true"
    })
    @DisplayName("WE-16 a tabela inteira, os limites incluídos e nada arredondado")
    void exemplo(
            String ac,
            String pc,
            String elp,
            String at,
            BigDecimal ilc,
            BigDecimal ieg,
            boolean liquida,
            boolean leve) {
        IndicesContabeis indices = calcular(ac, pc, elp, at);

        assertThat(indices.ilc().arredondada(9, RoundingMode.HALF_UP)).isEqualByComparingTo(ilc);
        assertThat(indices.ieg().arredondada(6, RoundingMode.HALF_UP)).isEqualByComparingTo(ieg);
        assertThat(indices.ilcAtende()).isEqualTo(liquida);
        assertThat(indices.iegAtende()).isEqualTo(leve);
    }

    @Test
    @Tag("WE-16")
    @DisplayName(
            "WE-16 um centavo abaixo, que se mostraria 1,00, reprova; a diferença que doze casas não mostram também")
    void sem_arredondar() {
        assertThat(calcular("399999.99", "400000", "0", "400000").ilc().arredondada(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("1.00");
        assertThat(calcular("9999999999998.99", "9999999999999.00", "0", "1").ilcAtende())
                .isFalse();
        assertThat(calcular("1", "1", "9999999999998.01", "9999999999999.00").iegAtende())
                .isFalse();
    }

    @Test
    @DisplayName("B-4.10.2.b.ILC sem passivo circulante aprova, ou reprova se o edital disser; sem ativo o IEG reprova")
    void sem_denominador() {
        BalancoAnalisado semPassivo = balanco("10", "0", "5", "10", "1");
        JsonObject reprova =
                Json.createObjectBuilder().add("ilcPassivoZero", "REPROVA").build();

        assertThat(calcular("10", "0", "5", "10").liquidez()).isEmpty();
        assertThat(calcular("10", "0", "5", "10").ilcAtende()).isTrue();
        assertThat(calcular(reprova, semPassivo).ilcAtende()).isFalse();
        assertThat(calcular("10", "5", "5", "0").endividamento()).isEmpty();
        assertThat(calcular("10", "5", "5", "0").iegAtende()).isFalse();
        assertThat(calcular("0", "0", "0", "0").iegAtende()).isFalse();
    }

    @Test
    @DisplayName("os limites são os do edital; o fator de atualização não muda as razões")
    void limites_e_fator() {
        JsonObject contabil = Json.createObjectBuilder()
                .add("ilcMinimo", "1.30")
                .add("iegMaximo", "0.70")
                .build();
        IndicesContabeis indices = calcular(contabil, balanco("500000", "400000", "300000", "900000", "1.0371"));

        assertThat(indices.ilcAtende()).isFalse();
        assertThat(indices.iegAtende()).isFalse();
        assertThat(indices.ilcMinimo()).isEqualByComparingTo("1.30");
        assertThat(indices.iegMaximo()).isEqualByComparingTo("0.70");
        assertThat(indices.liquidez()).contains(calcular("5", "4", "0", "1").ilc());
        assertThat(indices.endividamento())
                .contains(calcular("1", "7", "0", "9").ieg());
    }
}
