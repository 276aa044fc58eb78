package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/**
 * What a retificação does to one deadline.
 *
 * @param antes as the version in force has it; null when the deadline is new
 * @param depois as the draft has it; null when it leaves
 */
public record MudancaDePrazo(PrazoDoEdital antes, PrazoDoEdital depois) implements Serializable {

    public PrazoDoEdital prazo() {
        return depois == null ? antes : depois;
    }

    /** Null when the deadline is new. */
    public LocalDate era() {
        return antes == null ? null : antes.vencimento();
    }

    /** Null when the deadline leaves. */
    public LocalDate fica() {
        return depois == null ? null : depois.vencimento();
    }

    /** The steps of the new date; empty when the deadline leaves. */
    public List<Explicacao> porque() {
        return depois == null ? List.of() : depois.calculado().porque();
    }
}
