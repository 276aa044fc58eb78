package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/**
 * A period of a case file, from the event that began it to its last day.
 *
 * @param entidades whose it is; empty when it is everybody's
 * @param alvo phase or piece that it is about, as {@link AlvoDaPeca} says; empty when it is about none
 * @param porque how the last day was found, in order, each step with its rule
 * @param cumprido whether what it was given for was done, or cannot be done any more
 */
public record PrazoDoProcesso(
        EspecieDePrazo especie,
        String regra,
        List<ParticipanteNoProcesso> entidades,
        String alvo,
        LocalDate base,
        LocalDate fim,
        List<Explicacao> porque,
        boolean cumprido,
        LocalDate hoje)
        implements Serializable {

    public PrazoDoProcesso {
        entidades = List.copyOf(entidades);
        porque = List.copyOf(porque);
    }

    /** Days left; fewer than none once it is over. */
    public long faltam() {
        return ChronoUnit.DAYS.between(hoje, fim);
    }

    public boolean isVencido() {
        return !cumprido && faltam() < 0;
    }

    /** How long there is left, or for how long it has been over. */
    public Explicacao quanto() {
        if (faltam() == 0) {
            return Explicacao.de(regra, "selecao.prazo.hoje");
        }
        return faltam() > 0
                ? Explicacao.de(regra, "selecao.prazo.faltam", (int) faltam())
                : Explicacao.de(regra, "selecao.prazo.venceu", (int) -faltam());
    }

    /** What began it. */
    public Explicacao evento() {
        return Explicacao.de(regra, especie.evento());
    }

    public boolean de(Long entidade) {
        return entidades.isEmpty() || entidades.stream().anyMatch(p -> p.id().equals(entidade));
    }

    /** As an entity of it reads it: without the others. */
    public PrazoDoProcesso soDe(Long entidade) {
        return new PrazoDoProcesso(
                especie,
                regra,
                entidades.stream().filter(p -> p.id().equals(entidade)).toList(),
                alvo,
                base,
                fim,
                porque,
                cumprido,
                hoje);
    }

    /** Whether the act is done within it. */
    public boolean doAto(EspecieDePeca ato, String sobre) {
        return especie.ato().filter(ato::equals).isPresent() && alvo.equals(sobre);
    }
}
