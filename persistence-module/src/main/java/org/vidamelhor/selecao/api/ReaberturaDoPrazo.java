package org.vidamelhor.selecao.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.vidamelhor.comum.regra.Impedimentos;

/**
 * A changed edital needs the publicity of the first and gives the bidders the whole period again, unless the change
 * unquestionably does not affect proposals (B-13.2, B-6.5). The period is what lay between publication and session.
 */
public record ReaberturaDoPrazo(LocalDate doeAnterior, LocalDate sessaoAnterior, LocalDate doe, LocalDate sessao) {

    /** First day on which the session may be held. */
    public LocalDate primeiraSessao() {
        return doe.plusDays(Math.max(0, ChronoUnit.DAYS.between(doeAnterior, sessaoAnterior)));
    }

    /** @param motivoNeutra why the period does not reopen; blank when it does */
    public Impedimentos impedimentos(String motivoNeutra) {
        boolean neutra = motivoNeutra != null && !motivoNeutra.isBlank();
        return new Impedimentos()
                .se(doe.isBefore(doeAnterior), "B-13.2", "selecao.edital.doeAntes", doe, doeAnterior)
                .se(
                        !neutra && sessao.isBefore(primeiraSessao()),
                        "B-13.2",
                        "selecao.edital.prazoReabre",
                        sessao,
                        primeiraSessao());
    }
}
