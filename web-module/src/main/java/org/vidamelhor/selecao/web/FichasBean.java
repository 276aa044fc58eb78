package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.FichaResumo;
import org.vidamelhor.selecao.servico.FichaService;
import org.vidamelhor.selecao.servico.ImpedimentoService;

/** A member's sheets, one a proposal, and what the member declares about each entity first. */
@Named
@ViewScoped
public class FichasBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FichaService fichas;

    @Inject
    private ImpedimentoService impedimentos;

    private CodigoDoEdital codigo;
    private List<FichaResumo> linhas = List.of();
    private final Map<Long, String> motivos = new HashMap<>();

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        linhas = fichas.listar(codigo);
    }

    public void declararLivre(FichaResumo ficha) {
        impedimentos.declarar(codigo, ficha.participante(), false, null);
        Mensagens.info("fichas.declarado", ficha.entidade());
        linhas = fichas.listar(codigo);
    }

    public void declararImpedido(FichaResumo ficha) {
        impedimentos.declarar(codigo, ficha.participante(), true, motivos.get(ficha.proposta()));
        Mensagens.info("fichas.declarado", ficha.entidade());
        linhas = fichas.listar(codigo);
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public List<FichaResumo> getLinhas() {
        return linhas;
    }

    /** Reason of an impediment being typed, by proposal. */
    public Map<Long, String> getMotivos() {
        return motivos;
    }
}
