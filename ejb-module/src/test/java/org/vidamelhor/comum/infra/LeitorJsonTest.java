package org.vidamelhor.comum.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Periodo;

class LeitorJsonTest {

    private static final LimitesJson LIMITES = LimitesJson.PADRAO;

    enum Cor {
        AZUL,
        VERDE
    }

    record Coisa(String nome, BigDecimal valor) {}

    private static Coisa coisa(ObjetoJson o) {
        String nome = o.campo("nome").texto(10);
        BigDecimal valor = o.campo("valor").decimal();
        return o.montar(() -> new Coisa(nome, valor));
    }

    @Test
    void le_cada_tipo_de_valor() {
        String json =
                """
                {"t":"ação 😀","d":"-12.50","i":7,"l":true,"c":"AZUL","data":"2018-06-27","hora":"2018-05-19T10:00",
                 "p":"2010-01/2015-12","lista":["a","b"],"mapa":{"x":1},"dinheiro":"3.10","nada":null}""";

        List<Object> lido = LeitorJson.ler(json, LIMITES, o -> {
            List<Object> valores = List.of(
                    o.campo("t").texto(20),
                    o.campo("d").decimal(),
                    o.campo("i").inteiro(0, 9),
                    o.campo("l").logico(),
                    o.campo("c").opcao(Cor.class),
                    o.campo("data").data(),
                    o.campo("hora").dataHora(),
                    o.campo("p").periodo(),
                    o.campo("lista").lista(2, c -> c.texto(1)),
                    o.campo("mapa").mapa(1, c -> c.inteiro(1, 1)),
                    o.campo("dinheiro").decimal(Dinheiro::new),
                    o.opcional("nada").lista(9, c -> c.texto(1)));
            return o.montar(() -> valores);
        });

        assertThat(lido)
                .containsExactly(
                        "ação 😀",
                        new BigDecimal("-12.50"),
                        7,
                        true,
                        Cor.AZUL,
                        LocalDate.of(2018, 6, 27),
                        LocalDateTime.of(2018, 5, 19, 10, 0),
                        new Periodo(YearMonth.of(2010, 1), YearMonth.of(2015, 12)),
                        List.of("a", "b"),
                        Map.of("x", 1),
                        Dinheiro.de("3.10"),
                        List.of());
    }

    @Test
    void todos_os_erros_de_uma_vez_cada_um_com_o_seu_ponteiro() {
        String json =
                """
                {"coisas":[{"nome":"","valor":1},{"nome":"x","valor":"NaN","a/b~c":0},{"valor":null},7,null]}""";

        assertThat(recusas(json, o -> o.campo("coisas").lista(9, c -> c.objeto(LeitorJsonTest::coisa))))
                .containsExactly(
                        "/coisas/0/nome comum.json.emBranco",
                        "/coisas/0/valor comum.json.decimalComoTexto",
                        "/coisas/1/valor comum.json.decimal",
                        "/coisas/1/a~1b~0c comum.json.desconhecido",
                        "/coisas/2/nome comum.json.falta",
                        "/coisas/2/valor comum.json.falta",
                        "/coisas/3 comum.json.tipo",
                        "/coisas/4 comum.json.nulo");
    }

    @Test
    void o_campo_desconhecido_diz_quais_existem() {
        assertThat(textos("{\"nome\":\"x\",\"valor\":\"1\",\"cor\":\"azul\"}", LeitorJsonTest::coisa))
                .containsExactly("O campo cor não existe aqui. Existem: nome e valor.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e400",
                "1E2",
                "",
                " 1",
                "1,5",
                "+1",
                ".5",
                "5.",
                "0x1F",
                "١٢",
                "1234567890123456",
                "0.1234567890123"
            })
    void texto_que_nao_e_decimal(String texto) {
        assertThat(recusas("{\"v\":\"" + texto + "\"}", o -> o.campo("v").decimal()))
                .containsExactly("/v comum.json.decimal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1E400", "-0.5"})
    void numero_onde_se_espera_decimal(String numero) {
        assertThat(recusas("{\"v\":" + numero + "}", o -> o.campo("v").decimal()))
                .containsExactly("/v comum.json.decimalComoTexto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e1", "-1", "11", "99999999999", "1E400"})
    void inteiro_fora_da_faixa_ou_da_forma(String numero) {
        assertThat(textos("{\"v\":" + numero + "}", o -> o.campo("v").inteiro(0, 10)))
                .containsExactly("Esperava um número inteiro de 0 a 10.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-02-30|comum.json.data",
                "27/06/2018|comum.json.data",
                "+12018-01-01|comum.json.data",
                "1800-01-01|comum.json.ano"
            })
    void data_impossivel(String texto, String codigo) {
        assertThat(recusas("{\"v\":\"" + texto + "\"}", o -> o.campo("v").data()))
                .containsExactly("/v " + codigo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-19", "2018-05-19T25:00", "2018-05-19T10:00Z"})
    void data_e_hora_impossivel(String texto) {
        assertThat(recusas("{\"v\":\"" + texto + "\"}", o -> o.campo("v").dataHora()))
                .containsExactly("/v comum.json.dataHora");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-12/2010-01|comum.json.periodo",
                "2010-13/2015-01|comum.json.periodo",
                "2010/2015|comum.json.periodo",
                "0001-01/9999-12|comum.json.ano",
                "2010-01/9999-12|comum.json.ano"
            })
    void periodo_impossivel(String texto, String codigo) {
        assertThat(recusas("{\"v\":\"" + texto + "\"}", o -> o.campo("v").periodo()))
                .containsExactly("/v " + codigo);
    }

    @Test
    void opcao_desconhecida_lista_as_que_existem() {
        assertThat(textos("{\"v\":\"ROSA\"}", o -> o.campo("v").opcao(Cor.class)))
                .containsExactly("«ROSA» não é uma das opções: AZUL e VERDE.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  |comum.json.emBranco",
                "12345678901|comum.json.textoLongo",
                "a\\nb|comum.json.controle",
                "a\\u0000b|comum.json.controle",
                "a\\u0085b|comum.json.controle"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void texto_impossivel(String texto, String codigo) {
        assertThat(recusas("{\"v\":\"" + texto + "\"}", o -> o.campo("v").texto(10)))
                .containsExactly("/v " + codigo);
    }

    @Test
    void o_que_o_valor_recusa_e_erro_no_seu_ponteiro() {
        assertThat(textos("{\"v\":\"11.111.111/1111-11\"}", o -> o.campo("v").valor(18, Cnpj::de)))
                .containsExactly("O valor não é aceito: CNPJ inválido.");
        assertThat(recusas("{\"v\":\"1.005\"}", o -> o.campo("v").decimal(Dinheiro::new)))
                .containsExactly("/v comum.json.recusado");
    }

    @Test
    void lista_e_mapa_com_itens_demais() {
        assertThat(recusas("{\"v\":[1,2,3]}", o -> o.campo("v").lista(2, c -> c.inteiro(0, 9))))
                .containsExactly("/v comum.json.muitos");
        assertThat(recusas("{\"v\":{\"a\":1,\"b\":2}}", o -> o.campo("v").mapa(1, c -> c.inteiro(0, 9))))
                .containsExactly("/v comum.json.muitos");
    }

    private static List<String> recusas(String json, Function<ObjetoJson, ?> leitura) {
        return erros(json, leitura).stream()
                .map(e -> e.ponteiro() + ' ' + e.explicacao().codigo())
                .toList();
    }

    private static List<String> textos(String json, Function<ObjetoJson, ?> leitura) {
        return erros(json, leitura).stream()
                .map(e -> Textos.texto(e.explicacao()))
                .toList();
    }

    private static List<ErroJson> erros(String json, Function<ObjetoJson, ?> leitura) {
        JsonInvalidoException erro =
                catchThrowableOfType(JsonInvalidoException.class, () -> LeitorJson.ler(json, LIMITES, leitura));
        assertThat(erro).as("recusado").isNotNull();
        return erro.erros();
    }
}
