package org.vidamelhor.selecao.api;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The complete, frozen input of a judgment: whoever has it can recalculate (B-5.11, D6).
 *
 * @param decisaoComissao ids in the order decided by act for a tie that no criterion parts (INC-08); may be empty
 */
public record Julgamento(
        ArvoreCriterios criterios,
        RegrasJulgamento regras,
        List<PropostaAvaliada> propostas,
        List<String> decisaoComissao) {

    public Julgamento {
        Objects.requireNonNull(criterios, "criterios");
        Objects.requireNonNull(regras, "regras");
        propostas = List.copyOf(propostas);
        decisaoComissao = List.copyOf(decisaoComissao);
    }

    /** The same judgment with its proposals by id: the order of reading decides nothing. */
    public Julgamento canonico() {
        List<PropostaAvaliada> porId = propostas.stream()
                .sorted(Comparator.comparing(PropostaAvaliada::id))
                .toList();
        return new Julgamento(criterios, regras, porId, decisaoComissao);
    }
}
