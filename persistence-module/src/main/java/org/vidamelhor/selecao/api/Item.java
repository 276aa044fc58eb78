package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.util.Objects;

/** A document or practice judged consistent (all its points) or inconsistent (0) (E-C2.1.I, E-C2.1.II, E-C2.3.II). */
public record Item(String codigo, String nome, String regra, BigDecimal pontos) {

    public Item {
        Objects.requireNonNull(nome, "nome");
        Objects.requireNonNull(regra, "regra");
        if (codigo.isBlank() || pontos.signum() < 0) {
            throw new IllegalArgumentException("item sem código ou com pontos negativos: " + codigo);
        }
    }
}
