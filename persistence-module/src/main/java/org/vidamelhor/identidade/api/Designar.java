package org.vidamelhor.identidade.api;

import java.time.LocalDate;

/**
 * Input of a designation.
 *
 * @param processo the selection or contract, by its number
 * @param dataDoDoe publication, from which it takes effect (B-5.31)
 * @param termino last day; null = until revoked
 */
public record Designar(
        String login,
        PapelNoProcesso papel,
        CondicaoDesignacao condicao,
        String processo,
        String portaria,
        LocalDate dataDaPortaria,
        LocalDate dataDoDoe,
        LocalDate inicio,
        LocalDate termino) {}
