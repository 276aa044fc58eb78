package org.vidamelhor.tarefa.api;

/** Where a job is. The last three are final. */
public enum SituacaoTarefa {
    NA_FILA,
    EXECUTANDO,
    CONCLUIDA,
    FALHOU,
    CANCELADA;

    public boolean isFinal() {
        return compareTo(EXECUTANDO) > 0;
    }
}
