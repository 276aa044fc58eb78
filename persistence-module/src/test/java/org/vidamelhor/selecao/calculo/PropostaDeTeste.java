package org.vidamelhor.selecao.calculo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;

/** A proposal without findings to decide, the small edital that it answers, and variants of both. */
final class PropostaDeTeste {

    static final No ESQUEMA = No.raiz(ler("/org/vidamelhor/selecao/proposta.schema.json"));

    private final JsonObject proposta;
    private final JsonObject edital;

    private PropostaDeTeste(JsonObject proposta, JsonObject edital) {
        this.proposta = proposta;
        this.edital = edital;
    }

    static PropostaDeTeste proposta() {
        return new PropostaDeTeste(ler("proposta.json"), ler("edital-da-proposta.json"));
    }

    /** With this value at this place; an index beyond the list is written {@code -}. */
    PropostaDeTeste com(String ponteiro, String json) {
        return new PropostaDeTeste(alterado(proposta, ponteiro, json), edital);
    }

    PropostaDeTeste sem(String ponteiro) {
        return new PropostaDeTeste(Json.createPointer(ponteiro).remove(proposta), edital);
    }

    PropostaDeTeste comNoEdital(String ponteiro, String json) {
        return new PropostaDeTeste(proposta, alterado(edital, ponteiro, json));
    }

    PropostaDeTeste semNoEdital(String ponteiro) {
        return new PropostaDeTeste(proposta, Json.createPointer(ponteiro).remove(edital));
    }

    No no() {
        return No.raiz(proposta);
    }

    No edital() {
        return No.raiz(edital);
    }

    /** What the linter says of it. */
    List<Achado> achados() {
        return new VerificadorDaProposta(ESQUEMA, edital()).verificar(no());
    }

    /** What the linter says of this variant and not of the original: weight, rule, place and end of the code. */
    List<String> novos() {
        List<Achado> antes = proposta().achados();
        return achados().stream()
                .filter(achado -> !antes.contains(achado))
                .map(PropostaDeTeste::resumo)
                .toList();
    }

    private static String resumo(Achado achado) {
        String codigo = achado.explicacao().codigo();
        return achado.gravidade() + " " + achado.regra() + " " + achado.ponteiro() + " "
                + codigo.substring(codigo.lastIndexOf('.') + 1);
    }

    private static JsonObject alterado(JsonObject documento, String ponteiro, String json) {
        JsonPointer lugar = Json.createPointer(ponteiro);
        JsonValue valor = valor(json);
        boolean existeNaLista = ponteiro.matches(".*/[0-9]+");
        return existeNaLista ? lugar.replace(documento, valor) : lugar.add(documento, valor);
    }

    private static JsonValue valor(String json) {
        try (JsonReader leitor = Json.createReader(new StringReader("[" + json.replace('\'', '"') + "]"))) {
            return leitor.readArray().get(0);
        }
    }

    private static JsonObject ler(String recurso) {
        InputStream fluxo = PropostaDeTeste.class.getResourceAsStream(recurso);
        try (JsonReader leitor = Json.createReader(fluxo)) {
            return leitor.readObject();
        }
    }
}
