package org.vidamelhor.auditoria.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A statement of the heads of all livros at one instant (D7). Signed with a key that the database does not hold, so that
 * whoever owns the database cannot make another.
 *
 * @param numero 1, 2, 3 … without gaps
 * @param chave id of the key that signs
 * @param cabecas in the order of the codes of the livros
 * @param anterior hash of the selo before; 64 zeros for the first
 */
public record Selo(long numero, Instant instante, String chave, List<Cabeca> cabecas, String anterior) {

    public Selo {
        Objects.requireNonNull(instante, "instante");
        Objects.requireNonNull(chave, "chave");
        Objects.requireNonNull(anterior, "anterior");
        cabecas = cabecas.stream().sorted(Comparator.comparing(Cabeca::livro)).toList();
    }
}
