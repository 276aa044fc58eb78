package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.vidamelhor.selecao.api.EspecieDePeca;

/**
 * A piece as a person filled it in.
 *
 * @param participante id of the entity; null for a piece about the selection
 * @param alvo phase, item or number of an earlier piece, as the kind asks; empty when it asks for none
 * @param campos what was typed, by name of the field
 * @param vista number of the last equal piece when the person opened the form; 0 when there was none
 */
public record NovaPeca(EspecieDePeca especie, Long participante, String alvo, Map<String, String> campos, int vista)
        implements Serializable {

    public NovaPeca {
        Objects.requireNonNull(especie, "especie");
        alvo = alvo == null ? "" : alvo;
        campos = Map.copyOf(campos);
    }
}
