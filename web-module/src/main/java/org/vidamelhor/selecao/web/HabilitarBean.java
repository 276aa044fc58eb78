package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao.Exame;
import org.vidamelhor.selecao.api.IndicesContabeis;
import org.vidamelhor.selecao.api.ItemConferido;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.servico.AutosDaSelecao;
import org.vidamelhor.selecao.servico.AutosDaSelecao.AtoPossivel;
import org.vidamelhor.selecao.servico.AutosService;

/** The examination of one entity's Envelope B: each required document, the ratios and the decision. */
@Named
@ViewScoped
public class HabilitarBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CASAS = 9;

    /** Each has a place of its own on the page. */
    private static final Set<EspecieDePeca> EXAME_E_DECISAO = EnumSet.of(
            EspecieDePeca.DOCUMENTO_DE_HABILITACAO,
            EspecieDePeca.BALANCO,
            EspecieDePeca.HABILITACAO,
            EspecieDePeca.INABILITACAO);

    @Inject
    private AutosService autos;

    private CodigoDoEdital codigo;
    private long participante;
    private AutosDaSelecao lidos;
    private ParticipanteNoProcesso entidade;
    private List<ItemConferido> itens = List.of();
    private IndicesContabeis indices;

    @PostConstruct
    void enderecar() {
        codigo = EnderecoDoEdital.daPagina();
        participante = EnderecoDoEdital.proposta();
    }

    public void carregar() {
        lidos = autos.ler(codigo);
        entidade = lidos.participantes().stream()
                .filter(p -> p.id() == participante)
                .findFirst()
                .orElseThrow(() -> new NaoEncontradoException("participante", participante));
        itens = autos.conferencia(codigo, participante);
        indices = autos.indices(codigo, participante).orElse(null);
    }

    /** The form in which the item is examined; empty when it is computed, or when the caller may not. */
    public String enderecoDe(ItemConferido item) {
        Exame exame = item.exigencia().exame();
        if (exame == Exame.INDICES) {
            return "";
        }
        EspecieDePeca especie = exame == Exame.BALANCO ? EspecieDePeca.BALANCO : EspecieDePeca.DOCUMENTO_DE_HABILITACAO;
        String alvo = exame == Exame.BALANCO ? "" : item.exigencia().codigo();
        boolean pode = lidos.atos().stream()
                .anyMatch(a -> a.especie() == especie
                        && a.participante() == participante
                        && a.alvo().equals(alvo)
                        && a.isPossivel());
        return pode ? EnderecoDoAto.de(codigo, especie, participante, alvo) : "";
    }

    /** What may be done about the entity, besides the examination and the decision. */
    public List<AtoPossivel> getPossiveis() {
        return lidos.atos().stream()
                .filter(a -> a.participante() != null && a.participante() == participante && a.isPossivel())
                .filter(a -> !EXAME_E_DECISAO.contains(a.especie()))
                .toList();
    }

    /** The two decisions, with what stands in the way of each. */
    public List<AtoPossivel> getDecisoes() {
        return lidos.atos().stream()
                .filter(a -> a.participante() != null && a.participante() == participante)
                .filter(a -> a.especie() == EspecieDePeca.HABILITACAO || a.especie() == EspecieDePeca.INABILITACAO)
                .toList();
    }

    public List<AutosDaSelecao.PecaLida> getPecas() {
        return lidos.pecas().stream()
                .filter(p -> p.participante() != null && p.participante() == participante)
                .toList();
    }

    public String endereco(AtoPossivel ato) {
        return EnderecoDoAto.de(codigo, ato.especie(), ato.participante(), ato.alvo());
    }

    /** Cut at nine places, never rounded. */
    public String mostrado(Fracao indice) {
        return indice == null ? "–" : FormatoDecimal.texto(indice.truncada(CASAS));
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public ParticipanteNoProcesso getEntidade() {
        return entidade;
    }

    public List<ItemConferido> getItens() {
        return itens;
    }

    public IndicesContabeis getIndices() {
        return indices;
    }
}
