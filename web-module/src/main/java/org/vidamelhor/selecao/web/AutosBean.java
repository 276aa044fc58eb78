package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.FaseDoProcesso;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.PrazoDoProcesso;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.servico.AutosDaSelecao;
import org.vidamelhor.selecao.servico.AutosDaSelecao.AtoPossivel;
import org.vidamelhor.selecao.servico.AutosService;

/** The case file of a selection: what happened, what may be done now, and why the rest may not. */
@Named
@ViewScoped
public class AutosBean extends PrazosNaPagina {

    private static final long serialVersionUID = 1L;

    private static final int PORQUES = 4;

    /** Examined on the entity's own page. */
    private static final Set<EspecieDePeca> NO_EXAME = EnumSet.of(
            EspecieDePeca.DOCUMENTO_DE_HABILITACAO,
            EspecieDePeca.BALANCO,
            EspecieDePeca.HABILITACAO,
            EspecieDePeca.INABILITACAO);

    /** A kind of act that fits nowhere now, with the reasons. */
    public record Bloqueado(EspecieDePeca especie, List<Explicacao> porque) implements Serializable {}

    /** One part of the way. */
    public record Parte(FaseDoProcesso fase, List<AtoPossivel> possiveis, List<Bloqueado> bloqueados)
            implements Serializable {}

    @Inject
    private AutosService autos;

    private CodigoDoEdital codigo;
    private AutosDaSelecao lidos;
    private List<Parte> partes = List.of();

    @PostConstruct
    void enderecar() {
        codigo = EnderecoDoEdital.daPagina();
    }

    public void carregar() {
        lidos = autos.ler(codigo);
        partes = new ArrayList<>();
        for (FaseDoProcesso fase : FaseDoProcesso.values()) {
            Parte parte = parte(fase);
            if (!parte.possiveis().isEmpty() || !parte.bloqueados().isEmpty()) {
                partes.add(parte);
            }
        }
    }

    private Parte parte(FaseDoProcesso fase) {
        List<AtoPossivel> possiveis = new ArrayList<>();
        Map<EspecieDePeca, Set<Explicacao>> bloqueados = new LinkedHashMap<>();
        for (AtoPossivel ato : lidos.atos()) {
            if (ato.especie().fase() == fase && !NO_EXAME.contains(ato.especie())) {
                if (ato.isPossivel()) {
                    possiveis.add(ato);
                } else {
                    bloqueados
                            .computeIfAbsent(ato.especie(), e -> new LinkedHashSet<>())
                            .addAll(ato.impedimentos());
                }
            }
        }
        possiveis.forEach(ato -> bloqueados.remove(ato.especie()));
        List<Bloqueado> linhas = new ArrayList<>();
        bloqueados.forEach((especie, porque) ->
                linhas.add(new Bloqueado(especie, porque.stream().limit(PORQUES).toList())));
        return new Parte(fase, possiveis, linhas);
    }

    /** Whether the Envelope B of the entity was opened, so that there is something to examine. */
    public boolean examinavel(ParticipanteNoProcesso entidade) {
        return EnumSet.of(
                        SituacaoParticipante.B_ABERTO,
                        SituacaoParticipante.HABILITADA,
                        SituacaoParticipante.INABILITADA,
                        SituacaoParticipante.VENCEDORA,
                        SituacaoParticipante.CONVOCADA,
                        SituacaoParticipante.CONTRATADA,
                        SituacaoParticipante.DECAIDA)
                .contains(entidade.situacao());
    }

    public void pedirDossie() {
        autos.pedirDossie(codigo);
        Mensagens.info("autos.dossiePedido");
        Faces.redirect(Faces.getRequestContextPath() + "/tarefas");
    }

    /** Address of the form of an act, below the context path. */
    public String endereco(AtoPossivel ato) {
        return EnderecoDoAto.de(codigo, ato.especie(), ato.participante(), ato.alvo());
    }

    @Override
    protected List<PrazoDoProcesso> prazos() {
        return lidos.prazos();
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public AutosDaSelecao getAutos() {
        return lidos;
    }

    public List<Parte> getPartes() {
        return partes;
    }
}
