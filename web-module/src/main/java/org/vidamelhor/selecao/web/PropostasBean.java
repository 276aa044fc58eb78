package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.PropostaMinha;
import org.vidamelhor.selecao.servico.RascunhoDePropostaService;

/** The selections that receive now, with what the entity wrote and delivered. */
@Named
@RequestScoped
public class PropostasBean {

    @Inject
    private RascunhoDePropostaService rascunhos;

    private List<PropostaMinha> linhas = List.of();

    @PostConstruct
    void carregar() {
        linhas = rascunhos.listar();
    }

    public void iniciar(CodigoDoEdital codigo) {
        Repeticao.repetir(() -> {
            rascunhos.iniciar(codigo);
            return null;
        });
        Faces.redirect(Faces.getRequestContextPath() + "/proposta/editar/" + codigo.endereco());
    }

    public List<PropostaMinha> getLinhas() {
        return linhas;
    }
}
