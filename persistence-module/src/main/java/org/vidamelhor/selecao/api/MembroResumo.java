package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.PapelNoProcesso;

/**
 * A member of the Comissão Julgadora, past or present.
 *
 * @param substituiu id of the member whose place this one took; null for the first in the place
 */
public record MembroResumo(
        Long id,
        Long designacao,
        String login,
        String nome,
        Cpf cpf,
        String matricula,
        boolean quadroPermanente,
        boolean cpl,
        PapelNoProcesso papel,
        CondicaoDesignacao condicao,
        String portaria,
        LocalDate portariaData,
        LocalDate portariaDoe,
        LocalDate inicio,
        LocalDate termino,
        Instant revogadaEm,
        Long substituiu)
        implements Serializable {

    public boolean vigente(LocalDate dia) {
        return revogadaEm == null && !dia.isBefore(inicio) && (termino == null || !dia.isAfter(termino));
    }

    public boolean titular() {
        return condicao == CondicaoDesignacao.TITULAR;
    }
}
