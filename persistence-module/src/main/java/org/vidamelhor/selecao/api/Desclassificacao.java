package org.vidamelhor.selecao.api;

import java.util.Set;

/** A reasoned act of the Comissão that puts a proposal out for what no number shows (E-2.2 to E-2.4, B-4.6, B-4.7). */
public record Desclassificacao(String regra, String motivo) {

    /** The rules by which an act may do it. */
    public static final Set<String> REGRAS = Set.of("E-2.2", "E-2.3", "E-2.4", "B-4.6", "B-4.7", "B-5.23");

    /** @throws IllegalArgumentException when the rule does not allow it, or no reason is given */
    public Desclassificacao {
        if (!REGRAS.contains(regra)) {
            throw new IllegalArgumentException("regra que não desclassifica por ato: " + regra);
        }
        if (motivo.isBlank()) {
            throw new IllegalArgumentException("desclassificação sem motivo");
        }
    }
}
