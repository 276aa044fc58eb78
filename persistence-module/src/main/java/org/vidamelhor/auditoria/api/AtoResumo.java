package org.vidamelhor.auditoria.api;

import java.time.Instant;

/** One line of a livro. */
public record AtoResumo(
        long sequencia,
        Instant instante,
        String autor,
        String tipo,
        String objeto,
        String regra,
        ResultadoDoAto resultado,
        String hash) {}
