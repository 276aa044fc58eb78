package org.vidamelhor.selecao.api;

import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.valor.Fracao;

/**
 * Points of a proposal in one criterion, exact.
 *
 * @param informada the points were given, not computed
 * @param sub scores of the children; under an informed score, only of those that were recorded
 * @param pessoas scores by person, when the criterion is a mean of people
 */
public record NotaCriterio(
        Criterio criterio,
        Fracao pontos,
        boolean informada,
        List<NotaCriterio> sub,
        List<NotaPessoa> pessoas,
        Passo passo) {

    public NotaCriterio {
        sub = List.copyOf(sub);
        pessoas = List.copyOf(pessoas);
    }

    /** The score with that code, among these and below them; scores of people are not searched. */
    public static Optional<NotaCriterio> buscar(List<NotaCriterio> notas, String codigo) {
        for (NotaCriterio nota : notas) {
            Optional<NotaCriterio> achada =
                    nota.criterio.codigo().equals(codigo) ? Optional.of(nota) : buscar(nota.sub, codigo);
            if (achada.isPresent()) {
                return achada;
            }
        }
        return Optional.empty();
    }
}
