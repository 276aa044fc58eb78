package org.vidamelhor.selecao.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vidamelhor.comum.valor.Dinheiro;

/**
 * A Proposta de Trabalho as the Comissão evaluated it.
 *
 * @param orcamento OP, on the base that the rules name, the same for all (INC-47)
 * @param lancamentos by criterion code
 */
public record PropostaAvaliada(
        String id,
        String entidade,
        Dinheiro orcamento,
        Map<String, Lancamento> lancamentos,
        List<Desclassificacao> desclassificacoes) {

    public PropostaAvaliada {
        Objects.requireNonNull(orcamento, "orcamento");
        if (id.isBlank() || entidade.isBlank()) {
            throw new IllegalArgumentException("proposta sem id ou sem entidade");
        }
        lancamentos = Lancamento.copia(lancamentos);
        desclassificacoes = List.copyOf(desclassificacoes);
    }
}
