package org.vidamelhor.tarefa.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A job as its author sees it.
 *
 * @param total 0 while it is not known
 */
public record TarefaResumo(
        Long id,
        String tipo,
        SituacaoTarefa situacao,
        long feito,
        long total,
        String mensagem,
        String erro,
        String nomeDoArquivo,
        Instant incluidaEm,
        Instant terminadaEm)
        implements Serializable {

    public int percentual() {
        if (situacao == SituacaoTarefa.CONCLUIDA) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, feito * 100 / total);
    }
}
