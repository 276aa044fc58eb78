package org.vidamelhor.comum.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to cost, to confuse or to break: each is refused by a limit, at a known place. */
class LeitorJsonHostilTest {

    private static final LimitesJson LIMITES = LimitesJson.PADRAO;

    @Test
    void chave_repetida_em_qualquer_nivel() {
        assertThat(recusas("{\"v\":{\"a\":\"1\",\"b\":\"2\",\"a\":\"1\"}}", o -> o.campo("v")
                        .mapa(9, CampoJson::decimal)))
                .containsExactly("/v/a comum.json.repetido");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "x\\udc00y", "\\udc00\\ud800", "\\ud800\\ud800\\udc00"})
    void metade_de_um_par_substituto(String texto) {
        assertThat(recusas("{\"v\":\"" + texto + "\"}", o -> o.campo("v").texto(9)))
                .contains("/v comum.json.unicode");
        assertThat(recusas("{\"" + texto + "\":1}", o -> o.montar(() -> 1))).anyMatch(e -> e.endsWith("json.unicode"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}}",
                "{} x",
                "{\"v\":NaN}",
                "{\"v\":Infinity}",
                "{\"v\":01}",
                "{'v':1}",
                "{\"v\":1,}",
                "{\"v\":\"\t\"}",
                "{\"v\" 1}",
                "{\"v\":\"aberto",
                "\uFEFF{}",
                "// comentário\n{}"
            })
    void json_mal_formado(String json) {
        assertThat(recusas(json, o -> o.montar(() -> 1))).containsExactly(" comum.json.malFormado");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "null", "[{}]"})
    void a_raiz_e_um_objeto(String json) {
        assertThat(recusas(json, o -> o.montar(() -> 1))).containsExactly(" comum.json.raiz");
    }

    @Test
    @DisplayName("100.000 colchetes são recusados no 21º nível, sem pilha e sem ler o resto")
    void aninhamento_fundo() {
        String fundo = "/v" + "/0".repeat(19) + " comum.json.profundo";

        assertThat(recusas("{\"v\":" + "[".repeat(100_000), o -> o.montar(() -> 1)))
                .containsExactly(fundo);
        assertThat(recusas("{\"v\":".repeat(100_000), o -> o.montar(() -> 1)))
                .containsExactly("/v".repeat(20) + " comum.json.profundo");
        assertThat(recusas("{\"v\":" + "[".repeat(19) + "]".repeat(19) + "}", o -> o.montar(() -> 1)))
                .containsExactly("/v comum.json.desconhecido");
    }

    @Test
    @DisplayName("texto de 10 MB, número de um milhão de algarismos e listas enormes são recusados pelo tamanho")
    void tamanhos_hostis() {
        String dezMega = "{\"v\":\"" + "x".repeat(10_000_000) + "\"}";
        String algarismos = "{\"v\":" + "9".repeat(1_000_000) + "}";
        String lista = "{\"v\":[" + "0,".repeat(300_000) + "0]}";
        Function<ObjetoJson, Object> vazio = o -> o.montar(() -> 1);

        assertThat(recusas(dezMega, vazio)).containsExactly(" comum.json.grande");
        assertThat(recusas("{\"v\":\"" + "x".repeat(1_000_000) + "\"}", vazio))
                .containsExactly("/v comum.json.textoLongo");
        assertThat(recusas(algarismos, vazio)).containsExactly("/v comum.json.numeroLongo");
        assertThat(recusas(lista, vazio)).containsExactly(" comum.json.valores");
        assertThat(recusas("{\"" + "n".repeat(1_000) + "\":1}", vazio)).containsExactly(" comum.json.nomeLongo");
    }

    @Test
    @DisplayName("de mil erros mostram-se cem, e que há mais: a resposta não cresce com o ataque")
    void erros_demais() {
        String json = "{\"v\":[" + "1,".repeat(999) + "1]}";

        List<String> recusas = recusas(json, o -> o.campo("v").lista(1_000, CampoJson::decimal));

        assertThat(recusas).hasSize(101).endsWith(" comum.json.maisErros");
    }

    private static List<String> recusas(String json, Function<ObjetoJson, ?> leitura) {
        return erros(json, leitura).stream()
                .map(e -> e.ponteiro() + ' ' + e.explicacao().codigo())
                .toList();
    }

    private static List<ErroJson> erros(String json, Function<ObjetoJson, ?> leitura) {
        JsonInvalidoException erro =
                catchThrowableOfType(JsonInvalidoException.class, () -> LeitorJson.ler(json, LIMITES, leitura));
        assertThat(erro).as("recusado").isNotNull();
        return erro.erros();
    }
}
