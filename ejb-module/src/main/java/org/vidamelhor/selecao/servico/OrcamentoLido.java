package org.vidamelhor.selecao.servico;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * The analytic table as a spreadsheet gives it.
 *
 * @param linhas ready to be the document's {@code /orcamento/analitico}; empty when there is an error
 */
public record OrcamentoLido(JsonArray linhas, List<ErroDaPlanilha> erros) {

    public OrcamentoLido {
        erros = List.copyOf(erros);
    }

    static OrcamentoLido recusado(List<ErroDaPlanilha> erros) {
        return new OrcamentoLido(JsonValue.EMPTY_JSON_ARRAY, erros);
    }
}
