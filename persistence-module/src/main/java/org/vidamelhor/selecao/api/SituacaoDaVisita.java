package org.vidamelhor.selecao.api;

/** Where the inspection of one UNIS by one entity stands (B-4.2). */
public enum SituacaoDaVisita {
    A_AGENDAR,
    AGENDADA,
    VISITADA,
    NINGUEM_VEIO,
    /** Made later than the version of the edital in force allows: it does not count. */
    FORA_DO_PRAZO
}
