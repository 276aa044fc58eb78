package org.vidamelhor.selecao.api;

import java.util.List;
import java.util.Objects;
import org.vidamelhor.comum.api.Explicacao;

/**
 * What the proposal itself gives for one criterion: a start for the Comissão, who departs from it with a reason.
 *
 * @param criterio code
 * @param porque what was counted and what was left out, each with its rule
 */
public record LancamentoSugerido(String criterio, Lancamento lancamento, List<Explicacao> porque) {

    public LancamentoSugerido {
        Objects.requireNonNull(lancamento, "lancamento");
        porque = List.copyOf(porque);
    }
}
