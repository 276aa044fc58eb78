package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.PrazoDoProcesso;
import org.vidamelhor.selecao.api.SituacaoEdital;

/**
 * The case file of a selection as a person sees it.
 *
 * @param prazos late ones first, done ones last
 * @param atos what this person may join, and what stands in the way of the rest
 */
public record AutosDaSelecao(
        CodigoDoEdital codigo,
        String titulo,
        SituacaoEdital situacao,
        List<ParticipanteNoProcesso> participantes,
        List<PecaLida> pecas,
        List<AtoPossivel> atos,
        List<PrazoDoProcesso> prazos)
        implements Serializable {

    public AutosDaSelecao {
        participantes = List.copyOf(participantes);
        pecas = List.copyOf(pecas);
        atos = List.copyOf(atos);
        prazos = List.copyOf(prazos);
    }

    /**
     * A piece.
     *
     * @param entidade empty when it is about the selection
     * @param sobre what it is about besides, in words; empty when nothing
     * @param titulo of its document; empty when it prints none
     * @param faltamAssinar names of those whose signature it waits for
     * @param pelaEntidade whether the entity practised it itself
     * @param revogada its document was revoked: it has no effect
     */
    public record PecaLida(
            int numero,
            EspecieDePeca especie,
            Long participante,
            String entidade,
            String alvo,
            String sobre,
            List<LeituraJson.Linha> fatos,
            String documento,
            String titulo,
            List<String> faltamAssinar,
            boolean revogada,
            Instant em,
            String por,
            boolean pelaEntidade)
            implements Serializable {

        public PecaLida {
            fatos = List.copyOf(fatos);
            faltamAssinar = List.copyOf(faltamAssinar);
        }

        public boolean isPorAssinar() {
            return !revogada && !faltamAssinar.isEmpty();
        }
    }

    /** A piece that one might join now; it can be when nothing stands in its way. */
    public record AtoPossivel(
            EspecieDePeca especie,
            Long participante,
            String entidade,
            String alvo,
            String sobre,
            List<Explicacao> impedimentos)
            implements Serializable {

        public AtoPossivel {
            impedimentos = List.copyOf(impedimentos);
        }

        public boolean isPossivel() {
            return impedimentos.isEmpty();
        }
    }
}
