package org.vidamelhor.transparencia.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.vidamelhor.calendario.servico.PrazoJson;
import org.vidamelhor.selecao.servico.JulgamentoJson;

/**
 * Puts into the OpenAPI document the examples that the code itself reads and writes: they cannot fall behind it. Payara
 * leaves nulls and empty lists out when it prints them; the requests work all the same.
 */
public class ExemplosOpenApiFilter implements OASFilter {

    private static final String JSON = "application/json";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        exemplificar(
                api,
                "/calculos/itp",
                "WE-01",
                objeto(JulgamentoJson.exemploWe01Texto()),
                JulgamentoJson.exemploWe01Resposta());
        exemplificar(api, "/calculos/prazo", "DL-14", objeto(PrazoJson.exemploTexto()), PrazoJson.exemploResposta());
    }

    private static void exemplificar(OpenAPI api, String fim, String nome, JsonObject pedido, JsonObject resposta) {
        api.getPaths().getPathItems().entrySet().stream()
                .filter(caminho -> caminho.getKey().endsWith(fim))
                .map(Map.Entry::getValue)
                .map(PathItem::getPOST)
                .forEach(operacao -> exemplificar(operacao, nome, pedido, resposta));
    }

    private static void exemplificar(Operation operacao, String nome, JsonObject pedido, JsonObject resposta) {
        adicionar(operacao.getRequestBody().getContent(), nome, pedido);
        adicionar(operacao.getResponses().getAPIResponse("200").getContent(), nome, resposta);
    }

    private static void adicionar(Content conteudo, String nome, JsonObject exemplo) {
        conteudo.getMediaType(JSON)
                .schema(EsquemaDoExemplo.de(exemplo))
                .addExample(nome, OASFactory.createExample().summary(nome).value(simples(exemplo)));
    }

    private static JsonObject objeto(String texto) {
        try (var leitor = JsonProvider.provider().createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }

    /** Plain Java values: the writer of the document knows no {@code jakarta.json}. */
    static Object simples(JsonValue valor) {
        if (valor instanceof JsonObject objeto) {
            Map<String, Object> mapa = new LinkedHashMap<>();
            objeto.forEach((nome, conteudo) -> mapa.put(nome, simples(conteudo)));
            return mapa;
        }
        if (valor instanceof JsonArray lista) {
            List<Object> itens = new ArrayList<>();
            lista.forEach(item -> itens.add(simples(item)));
            return itens;
        }
        if (valor instanceof JsonString texto) {
            return texto.getString();
        }
        if (valor instanceof JsonNumber numero) {
            return numero.bigDecimalValue();
        }
        return valor.equals(JsonValue.NULL) ? null : valor.equals(JsonValue.TRUE);
    }
}
