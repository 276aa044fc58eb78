package org.vidamelhor.selecao.api;

import java.util.Objects;
import org.vidamelhor.comum.valor.No;

/**
 * A piece somebody wants to join.
 *
 * @param participante id of the entity; null for a kind about the selection, whatever is given
 * @param alvo as {@link AlvoDaPeca} says; empty for a kind without one, whatever is given
 * @param fatos in the form of the schema; an empty object while nothing was typed
 */
public record Peticao(EspecieDePeca especie, Long participante, String alvo, No fatos) {

    public Peticao {
        Objects.requireNonNull(especie, "especie");
        Objects.requireNonNull(fatos, "fatos");
        participante = especie.isDeEntidade() ? participante : null;
        alvo = alvo == null || especie.alvo() == AlvoDaPeca.NENHUM ? "" : alvo.strip();
    }

    public String texto(String campo) {
        return fatos.em(campo).texto();
    }
}
