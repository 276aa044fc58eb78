package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.util.Map;

/**
 * Input of a publication.
 *
 * @param sha256 of the document that the person looked at: if somebody changed it since, it is not published
 * @param motivoNeutra why a retificação does not affect the proposals; blank when the period reopens (B-13.2)
 * @param ressalvas reason for publishing over each error of the linter, by its key
 */
public record PedidoDePublicacao(String sha256, PublicacaoNoDoe doe, String motivoNeutra, Map<String, String> ressalvas)
        implements Serializable {

    public PedidoDePublicacao {
        ressalvas = Map.copyOf(ressalvas);
    }
}
