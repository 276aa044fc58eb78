package org.vidamelhor.selecao.calculo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.selecao.api.Empate;

/**
 * Where a proposal stands: 1, 2, 2, 4.
 *
 * @param desempate last tie-break step consulted to place it among its equals
 * @param aberto shared with another one
 */
record Lugar(int posicao, Optional<String> desempate, boolean aberto) {

    static Map<String, Lugar> lugares(List<List<String>> ordem, List<Empate> empates, List<String> codigos) {
        Map<String, String> desempates = new HashMap<>();
        empates.stream().map(Empate::pares).flatMap(Collection::stream).forEach(par -> {
            desempates.merge(par.acima(), par.criterio(), (a, b) -> ultimo(a, b, codigos));
            desempates.put(par.abaixo(), par.criterio()); // pairs come in order: this is its first
        });
        Map<String, Lugar> lugares = new HashMap<>();
        int posicao = 1;
        for (List<String> ids : ordem) {
            for (String id : ids) {
                lugares.put(id, new Lugar(posicao, Optional.ofNullable(desempates.get(id)), ids.size() > 1));
            }
            posicao += ids.size();
        }
        return lugares;
    }

    /** The later of two steps; what is no criterion of the list is the decision of the Comissão, after all of them. */
    private static String ultimo(String a, String b, List<String> codigos) {
        return !codigos.contains(a) || codigos.contains(b) && codigos.indexOf(a) > codigos.indexOf(b) ? a : b;
    }
}
