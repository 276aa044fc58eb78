package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A criterion of an edital, with its children (E-3.2). Points are decimal and exact.
 *
 * @param regra rule id of the source, empty when there is none
 * @param maximo declared maximum; what the leaves can reach may differ (INC-09)
 * @param minimo below it the proposal is out (E-2.1); null when there is none
 */
public record Criterio(
        String codigo,
        String nome,
        String regra,
        BigDecimal maximo,
        BigDecimal minimo,
        Forma forma,
        List<Criterio> sub) {

    /** @throws IllegalArgumentException when limits contradict each other or the children do not fit the form */
    public Criterio {
        Objects.requireNonNull(nome, "nome");
        Objects.requireNonNull(regra, "regra");
        sub = List.copyOf(sub);
        if (codigo.isBlank()) {
            throw new IllegalArgumentException("critério sem código");
        }
        if (maximo.signum() < 0 || minimo != null && (minimo.signum() < 0 || minimo.compareTo(maximo) > 0)) {
            throw new IllegalArgumentException("limites de " + codigo + ": " + minimo + " a " + maximo);
        }
        if (forma.agrega() == sub.isEmpty()) {
            throw new IllegalArgumentException("forma e subcritérios de " + codigo + " não combinam");
        }
    }

    /** The most points that the leaves below can give (WE-06). */
    public BigDecimal maximoAlcancavel() {
        return sub.isEmpty()
                ? forma.alcance(maximo)
                : sub.stream().map(Criterio::maximoAlcancavel).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** This criterion and all below it, in printed order. */
    public List<Criterio> todos() {
        List<Criterio> todos = new ArrayList<>();
        todos.add(this);
        sub.forEach(filho -> todos.addAll(filho.todos()));
        return todos;
    }
}
