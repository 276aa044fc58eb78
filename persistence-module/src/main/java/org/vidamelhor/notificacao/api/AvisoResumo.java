package org.vidamelhor.notificacao.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice as its reader sees it.
 *
 * @param vence day until which something is to be done; null when nothing is
 * @param correio what became of the e-mail; null when the person had no address
 */
public record AvisoResumo(
        Long id,
        String regra,
        String texto,
        String endereco,
        LocalDate vence,
        Instant criadoEm,
        Instant lidoEm,
        SituacaoCorreio correio)
        implements Serializable {}
