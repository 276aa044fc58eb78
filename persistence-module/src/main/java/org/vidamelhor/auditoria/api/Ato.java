package org.vidamelhor.auditoria.api;

import java.util.Map;
import java.util.Objects;

/**
 * What a use case declares of itself, to be recorded last before its commit.
 *
 * @param livro code of the chain that it belongs to: a selection, a contract, a unit, or {@link #ADMINISTRACAO}
 * @param tipo the act, such as {@code identidade.usuario.incluir}
 * @param objeto what it acts on, by its natural key
 * @param regra rule id or legal source
 * @param emNomeDe the person on whose behalf, when the author is not acting for themselves; may be null
 * @param conteudo facts before and after; goes to the erasable table, only its salted hash enters the chain
 */
public record Ato(
        String livro, String tipo, String objeto, String regra, String emNomeDe, Map<String, Object> conteudo) {

    public static final String ADMINISTRACAO = "ADMINISTRACAO";

    public Ato {
        Objects.requireNonNull(livro, "livro");
        Objects.requireNonNull(tipo, "tipo");
        Objects.requireNonNull(objeto, "objeto");
        Objects.requireNonNull(regra, "regra");
        conteudo = Map.copyOf(conteudo);
    }

    public static Ato administrativo(String tipo, String objeto, String regra, Map<String, Object> conteudo) {
        return new Ato(ADMINISTRACAO, tipo, objeto, regra, null, conteudo);
    }
}
