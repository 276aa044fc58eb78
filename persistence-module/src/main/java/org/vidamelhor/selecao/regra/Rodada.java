package org.vidamelhor.selecao.regra;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;

/**
 * The round of proposals in course, and what came before it (B-5.22).
 *
 * @param numero from 1
 * @param sessao set for its session; null in the first, whose edital says it, and while nobody set the next
 * @param suspensao day of the DOE by which all proposals had fallen; null when the selection is not suspended, or while
 *     that was not published
 * @param anteriores entities of the rounds before it, all of them out
 * @param fechadas those of this one whose envelopes came and were not opened: before the session, or withdrawn
 */
public record Rodada(
        int numero,
        LocalDateTime sessao,
        LocalDate suspensao,
        List<ParticipanteNoProcesso> anteriores,
        List<ParticipanteNoProcesso> fechadas) {

    /** The first, as long as no other was needed. */
    public static Rodada primeira(LocalDate suspensao) {
        return new Rodada(1, null, suspensao, List.of(), List.of());
    }

    public Rodada {
        anteriores = List.copyOf(anteriores);
        fechadas = List.copyOf(fechadas);
    }

    boolean isAnterior(Long id) {
        return anterior(id).isPresent();
    }

    Optional<ParticipanteNoProcesso> anterior(Long id) {
        return anteriores.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    Optional<ParticipanteNoProcesso> fechada(Long id) {
        return fechadas.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
