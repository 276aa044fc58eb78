package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.util.List;

/**
 * A document that the edital asks for in Envelope A, with the files that answer it: one slot for each (INC-37).
 *
 * @param criterio the criterion that scores it, and the item of it; empty when none does
 */
public record DocumentoPedido(
        String codigo,
        String nome,
        String regra,
        String grupo,
        boolean obrigatorio,
        String criterio,
        String item,
        List<AnexoCitado> anexos)
        implements Serializable {

    /**
     * One entry of the proposal's list of attachments.
     *
     * @param ponteiro of the entry, and its {@code caminho} as the editor knows it
     * @param guardado whether its bytes are here, sent by the author of the document
     * @param retiravel whether it may leave the list: not what the entity sent, once its envelope is open
     */
    public record AnexoCitado(
            String ponteiro,
            String caminho,
            String codigo,
            String nome,
            String tipo,
            String sha256,
            long bytes,
            boolean guardado,
            boolean retiravel)
            implements Serializable {}

    public DocumentoPedido {
        anexos = List.copyOf(anexos);
    }
}
