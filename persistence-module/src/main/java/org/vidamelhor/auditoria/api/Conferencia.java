package org.vidamelhor.auditoria.api;

import java.util.Optional;

/**
 * The verdict on a livro.
 *
 * @param conferidos elos whose hash and link were recomputed
 * @param ultimoSelo number of the last selo that the livro was held against; 0 when there was none
 * @param falha the first thing that does not fit; empty when the livro is intact
 */
public record Conferencia(String livro, long conferidos, long ultimoSelo, Optional<Falha> falha) {

    public boolean integra() {
        return falha.isEmpty();
    }

    public Conferencia ate(long selo) {
        return new Conferencia(livro, conferidos, selo, falha);
    }

    /**
     * @param sequencia the position of the first elo that does not fit
     * @param selo the selo that tells; 0 when the livro contradicts itself
     */
    public record Falha(Tipo tipo, long sequencia, long selo) {}

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
        CONTEUDO_ALTERADO,
        /** The livro agrees with itself, but a selo saw another act in this position. */
        DIVERGE_DO_SELO,
        /** The livro agrees with itself, but a selo saw more acts than it has. */
        TRUNCADO_ANTES_DO_SELO,
        /** A selo itself does not hold, so nothing can be held against it. */
        SELO_INVALIDO
    }
}
