package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.PrazoDoProcesso;
import org.vidamelhor.selecao.servico.AutosDaSelecao.AtoPossivel;
import org.vidamelhor.selecao.servico.MinhaParticipacao;
import org.vidamelhor.selecao.servico.ParticipacaoService;

/** What an entity sees of a selection and does in it. */
@Named
@RequestScoped
public class ParticipacaoBean extends PrazosNaPagina {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipacaoService participacoes;

    private CodigoDoEdital codigo;
    private MinhaParticipacao minha;

    @PostConstruct
    void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        minha = participacoes.obter(codigo);
    }

    public List<MinhaParticipacao.Ato> getPossiveis() {
        return minha.atos().stream().filter(a -> a.ato().isPossivel()).toList();
    }

    public List<MinhaParticipacao.Ato> getBloqueados() {
        return minha.atos().stream().filter(a -> !a.ato().isPossivel()).toList();
    }

    public String endereco(AtoPossivel ato) {
        return EnderecoDoAto.de(codigo, ato.especie(), ato.participante(), ato.alvo());
    }

    @Override
    protected List<PrazoDoProcesso> prazos() {
        return minha.prazos();
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public MinhaParticipacao getMinha() {
        return minha;
    }
}
