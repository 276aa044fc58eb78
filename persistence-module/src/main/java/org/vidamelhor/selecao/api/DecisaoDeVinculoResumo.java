package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * That the presidency decided, with a reason, that what links a judge to an entity is no impediment (B-5.9).
 *
 * @param vinculos those that had been found; one found later is not covered
 * @param por login
 */
public record DecisaoDeVinculoResumo(
        Long membro, Long participante, Set<VinculoComEntidade> vinculos, String motivo, Instant em, String por)
        implements Serializable {

    public DecisaoDeVinculoResumo {
        vinculos = Set.copyOf(vinculos);
    }
}
