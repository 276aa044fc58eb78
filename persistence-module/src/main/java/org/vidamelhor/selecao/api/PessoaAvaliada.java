package org.vidamelhor.selecao.api;

import java.util.Map;

/** A member of the Diretoria Executiva or a designated dirigente, with what was recorded for each criterion (E-C1.2). */
public record PessoaAvaliada(String nome, Map<String, Lancamento> lancamentos) {

    public PessoaAvaliada {
        if (nome.isBlank()) {
            throw new IllegalArgumentException("pessoa sem nome");
        }
        lancamentos = Lancamento.copia(lancamentos);
    }
}
