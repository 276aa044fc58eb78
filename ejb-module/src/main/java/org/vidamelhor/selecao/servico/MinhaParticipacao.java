package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.util.List;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.PrazoDoProcesso;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/**
 * A selection as an entity of it sees it: where it stands, what it may do, and what was joined about it.
 *
 * @param protocolo such as {@code 002-2018/P01}
 * @param classificada whether a classification was published
 * @param pecas its own and the selection's, once they hold
 */
public record MinhaParticipacao(
        CodigoDoEdital codigo,
        String titulo,
        SituacaoEdital situacao,
        String protocolo,
        String entidade,
        Cnpj cnpj,
        SituacaoParticipante estado,
        int rodada,
        boolean classificada,
        List<Ato> atos,
        List<PrazoDoProcesso> prazos,
        List<AutosDaSelecao.PecaLida> pecas)
        implements Serializable {

    public MinhaParticipacao {
        atos = List.copyOf(atos);
        prazos = List.copyOf(prazos);
        pecas = List.copyOf(pecas);
    }

    /** An act of the entity itself. @param prazo in which it is done; null when there is none */
    public record Ato(AutosDaSelecao.AtoPossivel ato, PrazoDoProcesso prazo) implements Serializable {}
}
