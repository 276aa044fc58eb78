package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.SituacaoEdital;

/**
 * A draft as the editor shows it: where it stands, who touched it last, its sections and the form of one place.
 *
 * @param sha256 of the whole document, for the publication to name what was seen
 */
public record EditalEmEdicao(
        CodigoDoEdital codigo,
        String titulo,
        SituacaoEdital situacao,
        int versao,
        String sha256,
        Instant alteradaEm,
        String alteradaPor,
        List<FormularioJson.Passo> secoes,
        FormularioJson formulario)
        implements Serializable {

    public EditalEmEdicao {
        secoes = List.copyOf(secoes);
    }
}
