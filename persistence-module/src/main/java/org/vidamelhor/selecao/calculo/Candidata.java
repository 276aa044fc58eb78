package org.vidamelhor.selecao.calculo;

import java.util.List;
import org.vidamelhor.comum.valor.Fracao;

/**
 * A classified proposal as the order sees it.
 *
 * @param desempate exact points in the criteria of the tie-break list, in its order
 */
record Candidata(String id, Fracao itp, List<Fracao> desempate) {

    /** Index of the first tie-break criterion in which the two differ; the length of the list when in none. */
    int distingueDe(Candidata outra) {
        int i = 0;
        while (i < desempate.size() && desempate.get(i).equals(outra.desempate.get(i))) {
            i++;
        }
        return i;
    }

    /** The one with more points in the first criterion that parts them comes first (B-5.15). */
    int comparar(Candidata outra) {
        int i = distingueDe(outra);
        return i == desempate.size() ? 0 : outra.desempate.get(i).compareTo(desempate.get(i));
    }
}
