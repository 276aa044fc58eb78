package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vidamelhor.selecao.api.SelecaoResumo;
import org.vidamelhor.selecao.servico.AberturaService;

/** The selections in whose Comissão the person acts. */
@Named
@RequestScoped
public class SelecoesBean {

    @Inject
    private AberturaService aberturas;

    private List<SelecaoResumo> linhas = List.of();

    @PostConstruct
    void carregar() {
        linhas = aberturas.selecoes();
    }

    public List<SelecaoResumo> getLinhas() {
        return linhas;
    }
}
