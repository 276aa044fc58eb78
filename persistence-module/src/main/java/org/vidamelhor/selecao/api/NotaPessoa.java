package org.vidamelhor.selecao.api;

import java.util.List;
import org.vidamelhor.comum.valor.Fracao;

/** Points of one person under a criterion that takes the mean of people: the sum of {@code notas} (E-N3). */
public record NotaPessoa(String nome, Fracao pontos, List<NotaCriterio> notas, Passo passo) {

    public NotaPessoa {
        notas = List.copyOf(notas);
    }
}
