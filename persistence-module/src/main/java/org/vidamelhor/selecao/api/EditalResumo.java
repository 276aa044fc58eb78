package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the list of editais.
 *
 * @param ensaio 0 for a selection, number of its rehearsal
 * @param publicacao of the version in force; null while there is none
 */
public record EditalResumo(
        String numero,
        int ano,
        int ensaio,
        String titulo,
        SituacaoEdital situacao,
        LocalDate publicacao,
        int versao,
        Instant alteradaEm,
        String alteradaPor)
        implements Serializable {

    public CodigoDoEdital codigo() {
        return new CodigoDoEdital(numero, ano, ensaio);
    }
}
