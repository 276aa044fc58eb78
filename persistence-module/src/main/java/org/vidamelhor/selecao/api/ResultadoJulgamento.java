package org.vidamelhor.selecao.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;

/**
 * The judgment: page, PDF, XLSX and API are views of it and never recompute.
 *
 * @param entrada the input, proposals by id
 * @param menorOrcamento MO; empty when nobody is classified (B-5.22)
 * @param propostas the classified in order, then the disqualified by id
 * @param ordem ids by place; two or more in one place are an open tie
 * @param outrosCriterios readings under which the order would differ; only those
 */
public record ResultadoJulgamento(
        Julgamento entrada,
        Optional<Dinheiro> menorOrcamento,
        List<PropostaJulgada> propostas,
        List<List<String>> ordem,
        List<Empate> empates,
        List<Explicacao> avisos,
        List<CenarioArredondamento> outrosCriterios) {

    public ResultadoJulgamento {
        propostas = List.copyOf(propostas);
        ordem = ordem.stream().map(List::copyOf).toList();
        empates = List.copyOf(empates);
        avisos = List.copyOf(avisos);
        outrosCriterios = List.copyOf(outrosCriterios);
    }

    public Optional<PropostaJulgada> proposta(String id) {
        return propostas.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * The best classified among the {@code habilitada} (E-1.V, B-5.19). Empty when there is none, and when the place is
     * an open tie between two or more of them: only the Comissão can part those (INC-08).
     */
    public Optional<String> selecionada(Predicate<String> habilitada) {
        return ordem.stream()
                .map(lugar -> lugar.stream().filter(habilitada).toList())
                .filter(lugar -> !lugar.isEmpty())
                .findFirst()
                .filter(lugar -> lugar.size() == 1)
                .map(lugar -> lugar.get(0));
    }
}
