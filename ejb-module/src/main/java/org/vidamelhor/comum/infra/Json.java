package org.vidamelhor.comum.infra;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import java.util.TreeMap;

/** Facts as JSON text with keys in order, so that equal facts give equal texts. Decimals travel as strings. */
public final class Json {

    private static final JsonProvider JSON = JsonProvider.provider();

    private Json() {}

    public static String texto(Map<String, ?> fatos) {
        return objeto(fatos).build().toString();
    }

    public static JsonValue valor(Object valor) {
        if (valor == null) {
            return JsonValue.NULL;
        }
        if (valor instanceof JsonValue pronto) {
            return pronto;
        }
        if (valor instanceof Boolean b) {
            return b ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (valor instanceof Integer || valor instanceof Long) {
            return JSON.createValue(((Number) valor).longValue());
        }
        if (valor instanceof Map<?, ?> mapa) {
            return objeto(mapa).build();
        }
        if (valor instanceof Iterable<?> lista) {
            JsonArrayBuilder itens = JSON.createArrayBuilder();
            lista.forEach(item -> itens.add(valor(item)));
            return itens.build();
        }
        return JSON.createValue(valor.toString());
    }

    private static JsonObjectBuilder objeto(Map<?, ?> fatos) {
        var emOrdem = new TreeMap<String, Object>();
        fatos.forEach((chave, valor) -> emOrdem.put(chave.toString(), valor));
        JsonObjectBuilder objeto = JSON.createObjectBuilder();
        emOrdem.forEach((chave, valor) -> objeto.add(chave, valor(valor)));
        return objeto;
    }
}
