package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * Proposals whose ITP is equal at the scale of the tie (B-5.15).
 *
 * @param itp rounded HALF_UP at that scale
 * @param propostas ids in final order
 */
public record Empate(BigDecimal itp, List<String> propostas, List<Par> pares) {

    public Empate {
        propostas = List.copyOf(propostas);
        pares = List.copyOf(pares);
    }
}
