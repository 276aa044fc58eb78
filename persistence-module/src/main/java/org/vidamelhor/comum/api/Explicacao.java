package org.vidamelhor.comum.api;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A statement that cites its rule: why a date falls where it falls, why an act is impeded, why a proposal is out.
 *
 * <p>The wording stands in the bundle of the context that the code names: {@code calendario.prazo.base} is an entry of
 * {@code org/vidamelhor/calendario/mensagens.properties}. Page, PDF and API render the same statement.
 *
 * @param regra rule id or legal source, such as {@code B-5.15}; empty when no rule is cited
 * @param codigo context, concept and reason
 * @param argumentos values for the placeholders of the wording, unformatted
 */
public record Explicacao(String regra, String codigo, List<Object> argumentos) implements Serializable {

    public Explicacao {
        Objects.requireNonNull(regra, "regra");
        Objects.requireNonNull(codigo, "codigo");
        argumentos = List.copyOf(argumentos);
    }

    public static Explicacao de(String regra, String codigo, Object... argumentos) {
        return new Explicacao(regra, codigo, List.of(argumentos));
    }
}
