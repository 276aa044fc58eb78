package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.servico.AnexosDaEntidade;
import org.vidamelhor.selecao.servico.AnexosDaEntidadeService;

/** The annexes that an entity fills in, prints and takes to the session. */
@Named
@RequestScoped
public class AnexosDaEntidadeBean {

    @Inject
    private AnexosDaEntidadeService servico;

    private CodigoDoEdital codigo;
    private AnexosDaEntidade lidos;

    @PostConstruct
    void enderecar() {
        codigo = EnderecoDoEdital.daPagina();
    }

    public void carregar() {
        lidos = servico.minha(codigo);
    }

    public String endereco(AnexosDaEntidade.Anexo anexo) {
        return EnderecoDoAto.de(codigo, anexo.especie(), lidos.entidade().id(), "");
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public AnexosDaEntidade getLidos() {
        return lidos;
    }
}
