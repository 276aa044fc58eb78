package org.vidamelhor.comum.infra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;

/** A JSON value as the validator's library wants it: no text is parsed again and no number expanded. */
final class NoJackson {

    private static final int ALGARISMOS_DE_INT = 9;

    private NoJackson() {}

    static JsonNode de(JsonValue valor) {
        return switch (valor.getValueType()) {
            case OBJECT -> objeto(valor.asJsonObject());
            case ARRAY -> lista(valor.asJsonArray());
            case STRING -> TextNode.valueOf(((JsonString) valor).getString());
            case NUMBER -> numero(((JsonNumber) valor).bigDecimalValue());
            case TRUE -> BooleanNode.TRUE;
            case FALSE -> BooleanNode.FALSE;
            case NULL -> NullNode.instance;
        };
    }

    private static JsonNode objeto(JsonObject objeto) {
        ObjectNode no = JsonNodeFactory.instance.objectNode();
        objeto.forEach((nome, valor) -> no.set(nome, de(valor)));
        return no;
    }

    private static JsonNode lista(JsonArray lista) {
        ArrayNode no = JsonNodeFactory.instance.arrayNode(lista.size());
        lista.forEach(item -> no.add(de(item)));
        return no;
    }

    private static JsonNode numero(BigDecimal numero) {
        return numero.scale() == 0 && numero.precision() <= ALGARISMOS_DE_INT
                ? IntNode.valueOf(numero.intValue())
                : DecimalNode.valueOf(numero);
    }
}
