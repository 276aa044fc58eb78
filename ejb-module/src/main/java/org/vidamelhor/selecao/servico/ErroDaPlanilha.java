package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import org.vidamelhor.comum.api.Explicacao;

/**
 * What is wrong at one place of a spreadsheet.
 *
 * @param linha as the spreadsheet counts, from 1; 0 for the whole
 * @param coluna letter; empty for the whole row
 */
public record ErroDaPlanilha(int linha, String coluna, Explicacao explicacao) implements Serializable {

    static ErroDaPlanilha geral(Explicacao explicacao) {
        return new ErroDaPlanilha(0, "", explicacao);
    }
}
