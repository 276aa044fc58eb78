package org.vidamelhor.comum.infra;

import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/** Changes one place of a document; what does not exist on the way there is made. Documents themselves never change. */
public final class EdicaoJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private EdicaoJson() {}

    /**
     * @param ponteiro RFC 6901, not the root; {@code -} at the end of a list appends
     * @param valor null takes the place away
     * @throws jakarta.json.JsonException when the way leads through a text or past the end of a list
     */
    public static JsonObject definir(JsonObject documento, String ponteiro, JsonValue valor) {
        JsonPointer lugar = JSON.createPointer(ponteiro);
        if (valor == null) {
            return lugar.containsValue(documento) ? lugar.remove(documento) : documento;
        }
        JsonObject comCaminho = abrirCaminho(documento, ponteiro);
        return lugar.containsValue(comCaminho) ? lugar.replace(comCaminho, valor) : lugar.add(comCaminho, valor);
    }

    private static JsonObject abrirCaminho(JsonObject documento, String ponteiro) {
        JsonObject aberto = documento;
        for (int fim = ponteiro.indexOf('/', 1); fim > 0; fim = ponteiro.indexOf('/', fim + 1)) {
            JsonPointer pai = JSON.createPointer(ponteiro.substring(0, fim));
            if (!pai.containsValue(aberto)) {
                String filho = ponteiro.substring(fim + 1);
                boolean lista = filho.matches("(-|[0-9]+)(/.*)?");
                aberto = pai.add(aberto, lista ? JsonValue.EMPTY_JSON_ARRAY : JsonValue.EMPTY_JSON_OBJECT);
            }
        }
        return aberto;
    }
}
