package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.util.List;
import org.vidamelhor.selecao.api.FolhasDoCalendario;
import org.vidamelhor.selecao.api.MudancaDePrazo;
import org.vidamelhor.selecao.api.PrazoDoEdital;

/**
 * The dates that follow from a draft as it stands, before anybody publishes it.
 *
 * @param mudancas what it moves against the version in force; empty for the first version
 */
public record AgendaDoRascunho(List<PrazoDoEdital> prazos, FolhasDoCalendario folhas, List<MudancaDePrazo> mudancas)
        implements Serializable {

    public AgendaDoRascunho {
        prazos = List.copyOf(prazos);
        mudancas = List.copyOf(mudancas);
    }
}
