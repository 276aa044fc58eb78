package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.selecao.api.CodigoDoEdital;

/**
 * A proposal as its editor shows it: where it stands, its blocks of Seção D and the form of one place.
 *
 * @param sha256 of the whole document, for the delivery to name what was seen
 */
public record PropostaEmEdicao(
        CodigoDoEdital codigo,
        String entidade,
        String sha256,
        Instant alteradaEm,
        String alteradaPor,
        List<FormularioJson.Passo> secoes,
        FormularioJson formulario)
        implements Serializable {

    public PropostaEmEdicao {
        secoes = List.copyOf(secoes);
    }
}
