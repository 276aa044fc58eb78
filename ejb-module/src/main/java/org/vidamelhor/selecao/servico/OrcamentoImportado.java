package org.vidamelhor.selecao.servico;

import java.util.List;

/**
 * How the import of a spreadsheet went.
 *
 * @param erros what is wrong, each with its cell; empty when nothing is, or when a job is to find out
 * @param emTarefa whether it was too long to be read at once
 */
public record OrcamentoImportado(List<ErroDaPlanilha> erros, boolean emTarefa) {

    public OrcamentoImportado {
        erros = List.copyOf(erros);
    }
}
