package org.vidamelhor.identidade.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One line of the list of designations. */
public record DesignacaoResumo(
        Long id,
        String login,
        String nome,
        PapelNoProcesso papel,
        CondicaoDesignacao condicao,
        String processo,
        String portaria,
        LocalDate dataDoDoe,
        LocalDate inicio,
        LocalDate termino,
        Instant revogadaEm)
        implements Serializable {

    public boolean vigente(LocalDate dia) {
        return revogadaEm == null && !dia.isBefore(inicio) && (termino == null || !dia.isAfter(termino));
    }
}
