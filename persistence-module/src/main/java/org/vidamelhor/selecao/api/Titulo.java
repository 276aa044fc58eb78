package org.vidamelhor.selecao.api;

import java.math.BigDecimal;

/** An academic title and the points it is worth (E-C1.2.I, E-C1.3.I). */
public record Titulo(String nome, BigDecimal pontos) {

    public Titulo {
        if (nome.isBlank() || pontos.signum() < 0) {
            throw new IllegalArgumentException("título sem nome ou com pontos negativos: " + nome);
        }
    }
}
