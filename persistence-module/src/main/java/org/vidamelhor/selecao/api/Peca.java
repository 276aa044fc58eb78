package org.vidamelhor.selecao.api;

import java.time.Instant;
import java.util.Objects;
import org.vidamelhor.comum.valor.No;

/**
 * A piece of the case file as it was joined; it never changes, a later one speaks louder (D5).
 *
 * @param numero place in the file, from 1
 * @param participante id of the entity that it is about; null when it is about the selection
 * @param alvo as {@link AlvoDaPeca} says; empty when there is none
 * @param fatos what was declared and what the system computed with it
 * @param como as who it was practised; null for those of before this was recorded
 * @param documento verification code; null when it prints none
 */
public record Peca(
        int numero,
        EspecieDePeca especie,
        Long participante,
        String alvo,
        No fatos,
        String documento,
        Instant em,
        String por,
        Praticante como) {

    public Peca {
        Objects.requireNonNull(especie, "especie");
        Objects.requireNonNull(fatos, "fatos");
        alvo = alvo == null ? "" : alvo;
    }

    public boolean de(Long outro) {
        return Objects.equals(participante, outro);
    }
}
