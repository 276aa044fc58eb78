package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.valor.No;

/** What stands in a list the moment a person adds an item: a key that no other item has. */
final class NovoItem {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final No VAZIO = No.raiz(JsonValue.EMPTY_JSON_OBJECT);

    private NovoItem() {}

    static JsonObject de(DefinicaoJson lista, List<No> itens) {
        JsonObjectBuilder item = JSON.createObjectBuilder();
        for (String nome : lista.item().exigidas()) {
            DefinicaoJson campo = lista.item().campo(nome, VAZIO);
            item.add(nome, nome.equals(lista.chave()) ? chave(campo, nome, itens) : inicial(campo));
        }
        return item.build();
    }

    private static JsonValue chave(DefinicaoJson campo, String nome, List<No> itens) {
        boolean numerica = campo.tipo().equals("inteiro");
        Set<String> usadas =
                itens.stream().map(item -> DefinicaoJson.escrito(item.em(nome))).collect(Collectors.toSet());
        int numero = itens.size() + 1;
        while (usadas.contains(numerica ? String.valueOf(numero) : "item-" + numero)) {
            numero++;
        }
        return numerica ? JSON.createValue(numero) : JSON.createValue("item-" + numero);
    }

    private static JsonValue inicial(DefinicaoJson campo) {
        return campo.opcoes().keySet().stream()
                .findFirst()
                .<JsonValue>map(JSON::createValue)
                .orElseGet(() -> campo.tipo().equals("inteiro") ? JSON.createValue(1) : JSON.createValue("…"));
    }
}
