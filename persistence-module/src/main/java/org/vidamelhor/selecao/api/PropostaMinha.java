package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/**
 * Where an entity stands in one selection.
 *
 * @param ate when the receipt ends, in the zone of the edital; null when the edital says no hour
 * @param papel whether the edital wants the proposal on paper (B-3.1)
 * @param rascunhoEm last change of the draft; null while there is none
 * @param recibo of the delivery that counts; null while there is none
 * @param participa whether it delivered in this selection, in whatever round
 * @param impedimentos why nothing can be delivered now; empty while it can
 */
public record PropostaMinha(
        CodigoDoEdital codigo,
        String titulo,
        LocalDateTime ate,
        boolean ateAbertura,
        boolean papel,
        Instant rascunhoEm,
        ReciboDeEntrega recibo,
        boolean participa,
        List<Explicacao> impedimentos)
        implements Serializable {

    public PropostaMinha {
        impedimentos = List.copyOf(impedimentos);
    }

    public boolean recebe() {
        return impedimentos.isEmpty();
    }

    /** Nothing but the hour stands in the way: there is time to inspect and to write. */
    public boolean vaiReceber() {
        return !recebe() && impedimentos.stream().allMatch(i -> i.codigo().equals("selecao.recebimento.cedo"));
    }
}
