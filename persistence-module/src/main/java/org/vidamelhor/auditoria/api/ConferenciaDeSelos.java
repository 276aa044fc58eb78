package org.vidamelhor.auditoria.api;

import java.util.Optional;

/**
 * The verdict on a series of selos, and where the next check goes on.
 *
 * @param ultimo number of the last selo that was checked; 0 when none was
 * @param hash its hash
 * @param falha the first thing that does not fit
 */
public record ConferenciaDeSelos(long ultimo, String hash, Optional<Falha> falha) {

    public boolean integra() {
        return falha.isEmpty();
    }

    public record Falha(Tipo tipo, long numero) {}

    public enum Tipo {
        /** A number is missing, repeated or out of order. */
        FORA_DE_ORDEM,
        /** It does not point to the one before. */
        DESLIGADO,
        /** Its fields no longer give its hash. */
        ALTERADO,
        /** Its key is none of those that are known, or none of those that were asked for. */
        CHAVE_DESCONHECIDA,
        /** The signature is not of this text by this key. */
        ASSINATURA_INVALIDA
    }
}
