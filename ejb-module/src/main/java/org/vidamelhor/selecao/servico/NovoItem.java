package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.valor.No;

/** What stands in a list the moment a person adds an item: only a key that no other item has. */
final class NovoItem {

    private static final JsonProvider JSON = JsonProvider.provider();

    private NovoItem() {}

    static JsonObject de(DefinicaoJson lista, List<No> itens) {
        String chave = lista.chave();
        if (chave.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        boolean numerica = lista.item()
                .campo(chave, No.raiz(JsonValue.EMPTY_JSON_OBJECT))
                .tipo()
                .equals("inteiro");
        Set<String> usadas = itens.stream()
                .map(item -> DefinicaoJson.escrito(item.em(chave)))
                .collect(Collectors.toSet());
        int numero = itens.size() + 1;
        while (usadas.contains(numerica ? String.valueOf(numero) : "item-" + numero)) {
            numero++;
        }
        JsonValue valor = numerica ? JSON.createValue(numero) : JSON.createValue("item-" + numero);
        return JSON.createObjectBuilder().add(chave, valor).build();
    }
}
