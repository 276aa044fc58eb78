package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A published version of an edital.
 *
 * @param motivo of the retificação; null for the first
 * @param motivoNeutra why the change did not reopen the period; null when it did (B-13.2)
 * @param sha256 of the canonical document
 */
public record VersaoResumo(
        int numero,
        LocalDate doeData,
        String doeEdicao,
        String doePagina,
        Instant publicadaEm,
        String motivo,
        String motivoNeutra,
        String sha256)
        implements Serializable {}
