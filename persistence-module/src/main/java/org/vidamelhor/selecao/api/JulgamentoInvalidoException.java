package org.vidamelhor.selecao.api;

import java.util.List;
import java.util.stream.Collectors;

/** The input of a judgment contradicts itself or is incomplete; carries all the problems at once. */
public class JulgamentoInvalidoException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Problema[] problemas;

    public JulgamentoInvalidoException(List<Problema> problemas) {
        super(problemas.stream()
                .map(p -> p.caminho() + ": " + p.explicacao().codigo())
                .collect(Collectors.joining("; ")));
        this.problemas = problemas.toArray(Problema[]::new);
    }

    public List<Problema> problemas() {
        return List.of(problemas);
    }
}
