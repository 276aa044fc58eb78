package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * A run computed once more from nothing.
 *
 * @param guardado hash of the result that was stored
 * @param agora hash of the result that its frozen input gives now
 * @param entradaIntacta whether the stored input still has its hash
 * @param semMudanca whether today's scores, rules and budgets are those of the run
 */
public record Recalculo(int numero, String guardado, String agora, boolean entradaIntacta, boolean semMudanca)
        implements Serializable {

    /** Equal to the last digit. */
    public boolean confere() {
        return entradaIntacta && guardado.equals(agora);
    }
}
