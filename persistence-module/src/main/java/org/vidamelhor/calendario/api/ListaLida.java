package org.vidamelhor.calendario.api;

import java.io.Serializable;
import java.util.List;

/** A list of days as it was read: everything that would be declared, and everything that is wrong. */
public record ListaLida(List<DeclararDia> dias, List<ErroDeLinha> erros) implements Serializable {

    public ListaLida {
        dias = List.copyOf(dias);
        erros = List.copyOf(erros);
    }
}
