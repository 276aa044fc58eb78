package org.vidamelhor.selecao.dominio;

import java.util.Objects;

/** One round of proposals of a selection: the first, and another each time that all of them fell (B-5.22). */
public record RodadaDoEdital(Long edital, int numero) {

    public RodadaDoEdital {
        Objects.requireNonNull(edital, "edital");
    }
}
