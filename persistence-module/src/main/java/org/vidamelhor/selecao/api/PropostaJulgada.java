package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;

/**
 * The judgment of one proposal. A disqualified one keeps its scores and NT, and has neither NO, ITP nor position.
 *
 * @param nt exact sum of the criteria (E-1.NT)
 * @param no exact (E-1.NO)
 * @param itp exact (E-1.ITP)
 * @param itpExibido two places, HALF_UP; for display only
 * @param posicao 1 is the best; proposals in an open tie share it and the next one is skipped
 * @param desempate last tie-break step consulted to place it among its equals
 */
public record PropostaJulgada(
        String id,
        String entidade,
        Dinheiro orcamento,
        List<NotaCriterio> notas,
        Fracao nt,
        SituacaoProposta situacao,
        List<Motivo> motivos,
        Optional<Fracao> no,
        Optional<Fracao> itp,
        Optional<BigDecimal> itpExibido,
        OptionalInt posicao,
        Optional<String> desempate,
        List<Passo> memoria) {

    public PropostaJulgada {
        notas = List.copyOf(notas);
        motivos = List.copyOf(motivos);
        memoria = List.copyOf(memoria);
    }

    public Optional<NotaCriterio> nota(String codigo) {
        return NotaCriterio.buscar(notas, codigo);
    }

    /** The step of the memória with that key, such as {@code NO} or {@code POSICAO}. */
    public Optional<Passo> passo(String chave) {
        return memoria.stream().filter(p -> p.chave().equals(chave)).findFirst();
    }
}
