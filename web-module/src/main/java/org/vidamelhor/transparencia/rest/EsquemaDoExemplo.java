package org.vidamelhor.transparencia.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape that examples show: names and types of their fields; what is null in one of them may be null. */
final class EsquemaDoExemplo {

    private EsquemaDoExemplo() {}

    static Schema de(JsonValue... exemplos) {
        return de(List.of(exemplos));
    }

    private static Schema de(List<JsonValue> exemplos) {
        List<JsonValue> presentes =
                exemplos.stream().filter(e -> !e.equals(JsonValue.NULL)).toList();
        Schema esquema = OASFactory.createSchema();
        if (presentes.size() < exemplos.size()) {
            esquema.nullable(true);
        }
        if (presentes.isEmpty()) {
            return esquema;
        }
        esquema.type(tipo(presentes.get(0)));
        if (esquema.getType() == SchemaType.OBJECT) {
            campos(presentes).forEach((nome, valores) -> esquema.addProperty(nome, de(valores)));
        } else if (esquema.getType() == SchemaType.ARRAY) {
            esquema.items(de(presentes.stream()
                    .flatMap(lista -> lista.asJsonArray().stream())
                    .toList()));
        }
        return esquema;
    }

    private static Map<String, List<JsonValue>> campos(List<JsonValue> objetos) {
        return objetos.stream()
                .flatMap(objeto -> objeto.asJsonObject().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SchemaType tipo(JsonValue valor) {
        if (valor instanceof JsonObject) {
            return SchemaType.OBJECT;
        }
        if (valor instanceof JsonArray) {
            return SchemaType.ARRAY;
        }
        if (valor instanceof JsonString) {
            return SchemaType.STRING;
        }
        return valor instanceof JsonNumber ? SchemaType.INTEGER : SchemaType.BOOLEAN;
    }
}
