package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.selecao.api.EspecieDePeca;

/**
 * The form of a piece, filled with the last equal one when there is one: a correction starts from what stands.
 *
 * @param sobre what it is about besides the entity, in words
 * @param vista number of that last one; 0 when there is none
 * @param pelaEntidade whether the entity practises it itself: then it comes in now
 * @param impedimentos what stands in the way before anything is typed
 */
public record FormularioDaPeca(
        EspecieDePeca especie,
        String titulo,
        String descricao,
        String entidade,
        String sobre,
        List<FormularioJson.Campo> campos,
        int vista,
        boolean pelaEntidade,
        List<Explicacao> impedimentos)
        implements Serializable {

    public FormularioDaPeca {
        campos = List.copyOf(campos);
        impedimentos = List.copyOf(impedimentos);
    }
}
