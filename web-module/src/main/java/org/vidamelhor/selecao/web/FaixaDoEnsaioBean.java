package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.RelogioDoEnsaio;
import org.vidamelhor.selecao.servico.EnsaioService;

/** What every page about a rehearsal says on top: that it is one, and what its clock shows. */
@Named
@RequestScoped
public class FaixaDoEnsaioBean {

    @Inject
    private EnsaioService ensaios;

    private CodigoDoEdital codigo;
    private RelogioDoEnsaio relogio;

    @PostConstruct
    void reconhecer() {
        Optional<CodigoDoEdital> daPagina = EnderecoDoEdital.buscar().filter(CodigoDoEdital::isEnsaio);
        if (daPagina.isPresent() && Faces.getRemoteUser() != null) {
            try {
                relogio = ensaios.relogio(daPagina.get());
                codigo = daPagina.get();
            } catch (NaoEncontradoException e) {
                codigo = null; // the page itself answers that there is none
            }
        }
    }

    public boolean isEnsaio() {
        return codigo != null;
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public RelogioDoEnsaio getRelogio() {
        return relogio;
    }
}
