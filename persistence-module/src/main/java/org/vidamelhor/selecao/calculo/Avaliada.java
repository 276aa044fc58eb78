package org.vidamelhor.selecao.calculo;

import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.Motivo;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.PropostaAvaliada;

/** A proposal with its scores and the reasons that put it out, before any comparison with the others. */
record Avaliada(PropostaAvaliada proposta, List<NotaCriterio> notas, Fracao nt, List<Motivo> motivos) {

    String id() {
        return proposta.id();
    }

    Dinheiro orcamento() {
        return proposta.orcamento();
    }

    boolean classificada() {
        return motivos.isEmpty();
    }

    Optional<NotaCriterio> nota(String codigo) {
        return NotaCriterio.buscar(notas, codigo);
    }

    /** In the order of the codes; each has a score ({@link ConferenciaDosLancamentos}). */
    List<Fracao> pontos(List<String> codigos) {
        return codigos.stream().map(c -> nota(c).orElseThrow().pontos()).toList();
    }
}
