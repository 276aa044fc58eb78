package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.NotaDoQuesito;

/** The answers of a sheet as they are stored: an object by key, canonical, so that its hash says what was sent. */
final class NotasJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private NotasJson() {}

    static Map<String, NotaDoQuesito> ler(String guardado) {
        Map<String, NotaDoQuesito> notas = new LinkedHashMap<>();
        No.raiz(DocumentoJson.lerGuardado(guardado))
                .campos()
                .forEach((chave, nota) -> notas.put(
                        chave,
                        new NotaDoQuesito(
                                nota.em("valor").texto(),
                                nota.em("justificativa").texto())));
        return notas;
    }

    static String escrever(Map<String, NotaDoQuesito> notas) {
        JsonObjectBuilder objeto = JSON.createObjectBuilder();
        new TreeMap<>(notas).forEach((chave, nota) -> {
            if (!nota.isVazia()) {
                objeto.add(
                        chave,
                        JSON.createObjectBuilder()
                                .add("valor", nota.valor())
                                .add("justificativa", nota.justificativa()));
            }
        });
        return DocumentoJson.canonico(objeto.build());
    }
}
