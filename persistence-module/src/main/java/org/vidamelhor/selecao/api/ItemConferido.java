package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/**
 * One required document after its examination.
 *
 * @param peca number of the piece that examined it; 0 while none did
 * @param faltas why it does not satisfy; empty when it does, or when it is not asked of this entity
 */
public record ItemConferido(ExigenciaDeHabilitacao exigencia, int peca, Situacao situacao, List<Explicacao> faltas)
        implements Serializable {

    /** How a required document stands. */
    public enum Situacao {
        PENDENTE,
        ATENDE,
        NAO_ATENDE,
        DISPENSADO
    }

    public ItemConferido {
        faltas = List.copyOf(faltas);
    }
}
