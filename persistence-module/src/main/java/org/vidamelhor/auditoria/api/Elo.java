package org.vidamelhor.auditoria.api;

import java.time.Instant;

/**
 * What the chain protects of one act. The hash of an elo covers all these fields, so that changing any of them, removing
 * an elo or exchanging two breaks every hash after it.
 *
 * @param anterior hash of the elo before; 64 zeros for the first
 */
public record Elo(
        String livro,
        long sequencia,
        Instant instante,
        Instant instanteDoProcesso,
        String autor,
        String emNomeDe,
        String tipo,
        String objeto,
        String regra,
        ResultadoDoAto resultado,
        String conteudoHash,
        String anterior) {}
