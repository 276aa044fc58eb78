package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Problema;
import org.vidamelhor.selecao.calculo.CalculadoraItp;

class JulgamentoJsonTest {

    private static final String EXEMPLO = JulgamentoJson.exemploWe01Texto();

    @Test
    @Tag("WE-01")
    @DisplayName("WE-01 enviado como está dá 91.98, 90.15 e 83.20, e duas desclassificadas com as suas regras")
    void exemplo_we_01() {
        JsonObject resposta = julgar(EXEMPLO);

        assertThat(resposta.getString("menorOrcamento")).isEqualTo("2950000.00");
        assertThat(resposta.get("ordem")).hasToString("[[\"P2\"],[\"P1\"],[\"P3\"]]");
        assertThat(exibidos(resposta)).containsExactly("P2 91.98", "P1 90.15", "P3 83.20", "P4 -", "P5 -");
        assertThat(proposta(resposta, "P1").getJsonObject("itp"))
                .isEqualTo(json("{\"exato\":\"13973/155\",\"decimal\":\"90.148387096774193\",\"exibido\":\"90.15\"}"));
        assertThat(motivos(resposta, "P4")).containsExactly("C2_MINIMO [\"E-2.1\",\"E-3.2\"]", "NT_MINIMA [\"E-2.1\"]");
        assertThat(motivos(resposta, "P5")).containsExactly("C1_MINIMO [\"E-2.1\",\"E-3.2\"]");
    }

    @Test
    @DisplayName("cada nota aponta um passo da memória, com a fórmula em nomes e em valores")
    void cada_numero_se_explica() {
        JsonObject p1 = proposta(julgar(EXEMPLO), "P1");
        List<JsonObject> memoria = p1.getJsonArray("memoria").getValuesAs(JsonObject.class);

        assertThat(memoria.stream().map(p -> p.getString("chave")).toList())
                .containsExactly("C1", "C2", "NT", "NO", "ITP", "POSICAO");
        assertThat(memoria.get(3).getString("regra")).isEqualTo("E-1.NO");
        assertThat(memoria.get(3).getString("formula")).isEqualTo("MO × 100 ÷ OP");
        assertThat(memoria.get(3).getString("formulaComValores")).isEqualTo("2950000 × 100 ÷ 3100000");
        assertThat(p1.getJsonArray("notas").getJsonObject(0).getString("passo")).isEqualTo("C1");
    }

    @Test
    void escrito_aos_poucos_e_o_mesmo_texto() {
        var resultado = CalculadoraItp.calcular(JulgamentoJson.exemploWe01());
        var saida = new ByteArrayOutputStream();

        JulgamentoJson.escrever(resultado, saida);

        assertThat(saida.toString(StandardCharsets.UTF_8))
                .isEqualTo(JulgamentoJson.escrever(resultado).toString());
        assertThat(JulgamentoJson.exemploWe01Resposta()).isEqualTo(JulgamentoJson.escrever(resultado));
    }

    @Test
    @DisplayName("as regras da resposta podem ser enviadas de volta e o resultado é o mesmo")
    void ida_e_volta_das_regras() {
        JsonObject resposta = julgar(EXEMPLO);

        String deNovo = Json.createObjectBuilder(json(EXEMPLO))
                .add("regras", resposta.get("regras"))
                .build()
                .toString();

        assertThat(julgar(deNovo)).isEqualTo(resposta);
    }

    @Test
    @Tag("B-4.6")
    @DisplayName("B-4.6 orçamento zero não é pedido errado: a proposta é julgada e fica de fora")
    void orcamento_zero() {
        JsonObject resposta = julgar(EXEMPLO.replace("\"3100000.00\"", "\"0\""));

        assertThat(proposta(resposta, "P1").getString("situacao")).isEqualTo("DESCLASSIFICADA");
        assertThat(proposta(resposta, "P1").getJsonObject("nt").getString("exibido"))
                .isEqualTo("88.00");
        assertThat(motivos(resposta, "P1")).containsExactly("ORCAMENTO_ZERO [\"B-4.6\"]");
    }

    @Test
    @DisplayName("orçamento negativo é recusado com o ponteiro e a regra")
    void orcamento_negativo() {
        List<Problema> problemas =
                CalculadoraItp.problemas(JulgamentoJson.ler(EXEMPLO.replace("\"2950000.00\"", "\"-1\"")));

        assertThat(problemas).extracting(Problema::caminho).containsExactly("/propostas/2/orcamento");
        assertThat(problemas.get(0).explicacao().regra()).isEqualTo("B-4.6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN| comum.json.malFormado",
                "1E400|/propostas/0/orcamento comum.json.decimalComoTexto",
                "3100000|/propostas/0/orcamento comum.json.decimalComoTexto",
                "\"1e400\"|/propostas/0/orcamento comum.json.decimal",
                "\"NaN\"|/propostas/0/orcamento comum.json.decimal",
                "\"1000000000000000\"|/propostas/0/orcamento comum.json.decimal",
                "\"1.005\"|/propostas/0/orcamento comum.json.recusado",
                "{}|/propostas/0/orcamento comum.json.tipo",
                "null|/propostas/0/orcamento comum.json.falta"
            },
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void orcamento_hostil(String orcamento, String erro) {
        assertThat(recusas(EXEMPLO.replace("\"3100000.00\"", orcamento))).containsExactly(erro);
    }

    @ParameterizedTest
    @Tag("B-4.1")
    @ValueSource(strings = {"11.222.333/0001-81", "11222333000262"})
    @DisplayName("B-4.1 uma proposta por entidade: o mesmo CNPJ, ou a mesma raiz, é recusado nos dois lugares")
    void mesma_entidade(String segundo) {
        String json = comCnpj(0, "11222333000181", comCnpj(3, segundo, EXEMPLO));

        List<ErroJson> erros = erros(json);

        assertThat(erros).extracting(ErroJson::ponteiro).containsExactly("/propostas/3/cnpj", "/propostas/0/cnpj");
        assertThat(erros).allMatch(e -> e.explicacao().regra().equals("B-4.1"));
        assertThat(Textos.texto(erros.get(0).explicacao())).contains("/propostas/0/cnpj");
    }

    @Test
    void cnpjs_diferentes_e_validos_passam() {
        String json = comCnpj(0, "11222333000181", comCnpj(3, "12.ABC.345/01DE-35", EXEMPLO));

        assertThat(julgar(json)).isEqualTo(julgar(EXEMPLO));
        assertThat(recusas(comCnpj(1, "11222333000182", EXEMPLO)))
                .containsExactly("/propostas/1/cnpj comum.json.recusado");
    }

    @Test
    void campos_desconhecidos_em_varios_niveis() {
        String json = EXEMPLO.replace("\"decisaoComissao\"", "\"decisao\"")
                .replace("\"anos\": 2", "\"anos\": 2, \"meses\": 24")
                .replace("{\"pontos\": \"36\"}", "{\"pontos\": \"36\", \"nota\": 1}");

        assertThat(recusas(json))
                .containsExactly(
                        "/regras/orcamento/meses comum.json.desconhecido",
                        "/propostas/0/lancamentos/C1/nota comum.json.desconhecido",
                        "/decisao comum.json.desconhecido");
    }

    @Test
    void o_que_o_dominio_recusa_ao_montar_e_erro_com_ponteiro() {
        String json = EXEMPLO.replace("\"pesoTecnica\": \"70\"", "\"pesoTecnica\": \"71\"")
                .replace("\"minimo\": \"25\"", "\"minimo\": \"41\"");

        assertThat(recusas(json)).containsExactly("/criterios/0 comum.json.recusado", "/regras comum.json.recusado");
    }

    @Test
    void lancamento_com_dois_tipos_ou_nenhum() {
        String dois = EXEMPLO.replace("{\"pontos\": \"36\"}", "{\"pontos\": \"36\", \"meses\": 1}");

        assertThat(recusas(dois)).containsExactly("/propostas/0/lancamentos/C1 comum.json.unico");
        assertThat(recusas(EXEMPLO.replace("{\"pontos\": \"36\"}", "{}")))
                .containsExactly("/propostas/0/lancamentos/C1 comum.json.unico");
    }

    @Test
    void edital_no_lugar_dos_criterios() {
        assertThat(recusas("{\"edital\":\"001/2018\",\"propostas\":[]}")).containsExactly("/edital comum.json.opcao");
        assertThat(recusas(EXEMPLO.replaceFirst("\\{", "{\"edital\":\"002/2018\",")))
                .containsExactly("/criterios selecao.json.criteriosOuEdital");
        assertThat(JulgamentoJson.ler("{\"edital\":\"002/2018\",\"propostas\":[]}"))
                .extracting(Julgamento::criterios, Julgamento::regras)
                .containsExactly(
                        JulgamentoJson.criterios002De2018().criterios(),
                        JulgamentoJson.criterios002De2018().regras());
    }

    @Test
    void propostas_demais() {
        JsonArrayBuilder muitas = Json.createArrayBuilder();
        IntStream.rangeClosed(0, 2_000).forEach(i -> muitas.add("x"));
        String json = Json.createObjectBuilder(json(EXEMPLO))
                .add("propostas", muitas)
                .build()
                .toString();

        assertThat(recusas(json)).containsExactly("/propostas comum.json.muitos");
    }

    private static JsonObject julgar(String pedido) {
        return JulgamentoJson.escrever(CalculadoraItp.calcular(JulgamentoJson.ler(pedido)));
    }

    private static List<String> recusas(String pedido) {
        return erros(pedido).stream()
                .map(e -> e.ponteiro() + ' ' + e.explicacao().codigo())
                .toList();
    }

    private static List<ErroJson> erros(String pedido) {
        JsonInvalidoException erro =
                catchThrowableOfType(JsonInvalidoException.class, () -> JulgamentoJson.ler(pedido));
        assertThat(erro).as("recusado").isNotNull();
        return erro.erros();
    }

    private static String comCnpj(int indice, String cnpj, String pedido) {
        JsonObject json = json(pedido);
        UnaryOperator<JsonObject> por =
                p -> Json.createObjectBuilder(p).add("cnpj", cnpj).build();
        JsonArrayBuilder propostas = Json.createArrayBuilder(json.getJsonArray("propostas"));
        propostas.set(indice, por.apply(json.getJsonArray("propostas").getJsonObject(indice)));
        return Json.createObjectBuilder(json)
                .add("propostas", propostas)
                .build()
                .toString();
    }

    private static List<String> exibidos(JsonObject resposta) {
        return resposta.getJsonArray("propostas").getValuesAs(JsonObject.class).stream()
                .map(p -> p.getString("id") + " "
                        + (p.isNull("itp") ? "-" : p.getJsonObject("itp").getString("exibido")))
                .toList();
    }

    private static List<String> motivos(JsonObject resposta, String id) {
        return proposta(resposta, id).getJsonArray("motivos").getValuesAs(JsonObject.class).stream()
                .map(m -> m.getString("codigo") + " " + m.get("regras"))
                .toList();
    }

    private static JsonObject proposta(JsonObject resposta, String id) {
        return resposta.getJsonArray("propostas").getValuesAs(JsonObject.class).stream()
                .filter(p -> p.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject json(String texto) {
        try (JsonReader leitor = Json.createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }
}
