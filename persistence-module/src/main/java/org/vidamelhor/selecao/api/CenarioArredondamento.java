package org.vidamelhor.selecao.api;

import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/**
 * What another reading of a point on which the edital is silent would give: rounding of ties (E-1.ITP) or MO (INC-11).
 *
 * @param nome such as {@code ESCALA_6} or {@code MO_TODAS}
 * @param ordem ids by place
 * @param mudaPrimeiro the first place would not be the same
 */
public record CenarioArredondamento(
        String nome, Explicacao explicacao, List<List<String>> ordem, boolean mudaOrdem, boolean mudaPrimeiro) {

    public CenarioArredondamento {
        ordem = ordem.stream().map(List::copyOf).toList();
    }
}
