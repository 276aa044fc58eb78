package org.vidamelhor.selecao.api;

import java.util.Optional;
import org.vidamelhor.comum.valor.Fracao;

/**
 * A named input of a step: a number, or a text such as a list of periods.
 *
 * @param valor {@link Fracao} or {@link String}
 */
public record Parcela(String nome, Object valor) {

    public Parcela {
        if (nome.isBlank() || !(valor instanceof Fracao || valor instanceof String)) {
            throw new IllegalArgumentException("parcela: " + nome);
        }
    }

    public Optional<Fracao> numero() {
        return valor instanceof Fracao numero ? Optional.of(numero) : Optional.empty();
    }

    public Optional<String> texto() {
        return valor instanceof String texto ? Optional.of(texto) : Optional.empty();
    }
}
