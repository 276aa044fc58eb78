package org.vidamelhor.auditoria.api;

import java.util.Objects;

/**
 * The head of one livro as a selo names it.
 *
 * @param sequencia acts that the livro had then
 * @param hash of the last of them; 64 zeros while there is none
 */
public record Cabeca(String livro, long sequencia, String hash) {

    /** A line break in a name would let one signed text be read in two ways. */
    public Cabeca {
        Objects.requireNonNull(hash, "hash");
        if (livro.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("control character in the code of a livro");
        }
    }
}
