package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.CodigoDoEdital;

/** Bidders of a rehearsal, with names of trees: none of them exists, and no CNPJ of theirs was ever given out. */
final class EntidadesInventadas {

    private static final List<String> ARVORES = List.of(
            "Aroeira",
            "Braúna",
            "Cajueiro",
            "Dendezeiro",
            "Embiruçu",
            "Figueira",
            "Gameleira",
            "Ipê",
            "Jatobá",
            "Licuri",
            "Mangabeira",
            "Umbuzeiro");

    private static final int SERVICOS = 3; // of the example proposal
    private static final int INCREMENTO = 5; // points of percentage that each promises less than the one before
    private static final int PRIMEIRO_INCREMENTO = 20;

    private EntidadesInventadas() {}

    /** @param ordem from 1 */
    static String nome(int ordem) {
        return "Associação " + ARVORES.get(ordem - 1) + " (inventada)";
    }

    static Cnpj cnpj(int ordem) {
        String semDigitos = String.format("999000%02d0001", ordem);
        return IntStream.range(0, 100)
                .mapToObj(dv -> semDigitos + String.format("%02d", dv))
                .filter(EntidadesInventadas::existe)
                .findFirst()
                .map(Cnpj::de)
                .orElseThrow();
    }

    private static boolean existe(String cnpj) {
        try {
            Cnpj.de(cnpj);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The proposal under this entity's name; they differ in what they proved and in what they promise. */
    static JsonObject proposta(JsonObject exemplo, CodigoDoEdital edital, int ordem) {
        JsonObject nova = EdicaoJson.definir(exemplo, "/entidade/nome", Json.valor(nome(ordem)));
        nova = EdicaoJson.definir(nova, "/entidade/nomeFantasia", Json.valor(ARVORES.get(ordem - 1)));
        nova = EdicaoJson.definir(nova, "/entidade/cnpj", Json.valor(cnpj(ordem).numero()));
        nova = EdicaoJson.definir(nova, "/edital/numero", Json.valor(edital.numero()));
        nova = EdicaoJson.definir(nova, "/edital/ano", Json.valor(edital.ano()));
        int incremento = Math.max(0, PRIMEIRO_INCREMENTO - INCREMENTO * ((ordem - 1) % SERVICOS));
        nova = EdicaoJson.definir(nova, "/tecnica/incremento/percentual", Json.valor(String.valueOf(incremento)));
        for (int aMenos = (ordem - 1) % SERVICOS; aMenos > 0; aMenos--) {
            List<No> servicos = No.raiz(nova).naPosicao("/capacidade/servicos").itens();
            nova = EdicaoJson.definir(nova, servicos.get(servicos.size() - 1).ponteiro(), null);
        }
        return nova;
    }
}
