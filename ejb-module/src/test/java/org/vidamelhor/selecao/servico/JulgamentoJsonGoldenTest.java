package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.selecao.calculo.CalculadoraItp;

/** The golden proposals with every leaf of the edital's tree, sent as a request. */
class JulgamentoJsonGoldenTest {

    private static final Path GOLDEN = Path.of("../persistence-module/src/test/resources/golden");

    @Test
    @DisplayName("o conjunto selecao-01 enviado como JSON dá os mesmos ITP e a mesma ordem")
    void conjunto_selecao_01() throws IOException {
        JsonObject conjunto = json(Files.readString(GOLDEN.resolve("selecao-01.json")));
        JsonObject esperado = conjunto.getJsonArray("cenarios").getJsonObject(0).getJsonObject("esperado");
        JsonArrayBuilder propostas = Json.createArrayBuilder();
        conjunto.getJsonArray("propostas").getValuesAs(JsonObject.class).forEach(p -> propostas.add(proposta(p)));
        String pedido = Json.createObjectBuilder()
                .add("edital", "002/2018")
                .add("propostas", propostas)
                .build()
                .toString();

        JsonObject resposta = julgar(pedido);

        assertThat(resposta.get("ordem")).isEqualTo(esperado.get("ordem"));
        assertThat(resposta.getString("menorOrcamento")).isEqualTo(esperado.getString("MO"));
        assertThat(exibidos(resposta))
                .containsExactlyInAnyOrderElementsOf(
                        esperado.getJsonArray("propostas").getValuesAs(JsonObject.class).stream()
                                .map(p -> p.getString("id") + " " + p.getString("ITP_exibido", "-"))
                                .toList());
    }

    static JsonObjectBuilder proposta(JsonObject p) {
        return Json.createObjectBuilder()
                .add("id", p.getString("id"))
                .add("entidade", p.getString("entidade"))
                .add("orcamento", p.getString("orcamento"))
                .add("lancamentos", folhas(p.getJsonObject("folhas")));
    }

    private static JsonObjectBuilder folhas(JsonObject folhas) {
        JsonObjectBuilder lancamentos = Json.createObjectBuilder();
        folhas.forEach((codigo, folha) -> {
            if (!codigo.equals("pessoa")) {
                lancamentos.add(codigo, folha(folha));
            }
        });
        return lancamentos;
    }

    private static JsonObjectBuilder folha(JsonValue valor) {
        JsonObjectBuilder lancamento = Json.createObjectBuilder();
        if (valor instanceof JsonArray pessoas) {
            JsonArrayBuilder lista = Json.createArrayBuilder();
            pessoas.getValuesAs(JsonObject.class)
                    .forEach(p -> lista.add(Json.createObjectBuilder()
                            .add("nome", p.getString("pessoa"))
                            .add("lancamentos", folhas(p))));
            return lancamento.add("pessoas", lista);
        }
        if (valor instanceof JsonString pontos) {
            return lancamento.add("adequado", pontos.getString().equals("5"));
        }
        JsonObject folha = valor.asJsonObject();
        if (folha.containsKey("meses")) {
            return lancamento.add("meses", folha.getInt("meses"));
        }
        if (folha.containsKey("titulo")) {
            JsonArrayBuilder titulos = Json.createArrayBuilder();
            if (!folha.isNull("titulo")) {
                titulos.add(folha.getString("titulo"));
            }
            return lancamento.add("titulos", titulos);
        }
        if (folha.containsKey("incremento")) {
            return lancamento.add("incremento", folha.getString("incremento"));
        }
        JsonObjectBuilder itens = Json.createObjectBuilder();
        folha.keySet().forEach(item -> itens.add(item, folha.getString(item).equals("5")));
        return lancamento.add("itens", itens);
    }

    private static JsonObject julgar(String pedido) {
        return JulgamentoJson.escrever(CalculadoraItp.calcular(JulgamentoJson.ler(pedido)));
    }

    private static List<String> exibidos(JsonObject resposta) {
        return resposta.getJsonArray("propostas").getValuesAs(JsonObject.class).stream()
                .map(p -> p.getString("id") + " "
                        + (p.isNull("itp") ? "-" : p.getJsonObject("itp").getString("exibido")))
                .toList();
    }

    private static JsonObject json(String texto) {
        try (JsonReader leitor = Json.createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }
}
