package org.vidamelhor.auditoria.api;

import java.util.Optional;

/**
 * The verdict on a livro.
 *
 * @param conferidos elos whose hash and link were recomputed
 * @param falha the first thing that does not fit; empty when the livro is intact
 */
public record Conferencia(String livro, long conferidos, Optional<Falha> falha) {

    public boolean integra() {
        return falha.isEmpty();
    }

    /** @param sequencia the position of the first elo that does not fit */
    public record Falha(Tipo tipo, long sequencia) {}

    public enum Tipo {
        /** The fields of an elo no longer give its hash. */
        ALTERADO,
        /** A position is missing, repeated or out of order. */
        FORA_DE_ORDEM,
        /** An elo does not point to the one before. */
        DESLIGADO,
        /** The last elo is not the one that the head says. */
        TRUNCADO,
        /** The stored content no longer gives the hash in the chain. */
        CONTEUDO_ALTERADO
    }
}
