package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * How an opened proposal is presented (B-3.2). What is missing does not put it out by itself: it is on record for the
 * judgment.
 *
 * @param observacao what else was seen; may be empty
 */
public record ConferenciaDaForma(
        boolean indice, boolean duasVias, boolean original, boolean semRasuras, boolean rubricada, String observacao)
        implements Serializable {

    public ConferenciaDaForma {
        observacao = observacao == null ? "" : observacao.strip();
    }
}
