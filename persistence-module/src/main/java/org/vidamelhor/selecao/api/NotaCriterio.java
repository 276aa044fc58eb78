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

    /** This score or the one below it with that code; scores of people are not among them. */
    public Optional<NotaCriterio> buscar(String codigo) {
        if (criterio.codigo().equals(codigo)) {
            return Optional.of(this);
        }
        return sub.stream().flatMap(n -> n.buscar(codigo).stream()).findFirst();
    }
}
