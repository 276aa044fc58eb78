package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vidamelhor.selecao.api.EditalResumo;
import org.vidamelhor.selecao.servico.EditalPublicoService;

/** The published editais, for the portal and its list. */
@Named
@RequestScoped
public class EditaisPublicosBean {

    private static final int RECENTES = 3;

    @Inject
    private EditalPublicoService editais;

    private List<EditalResumo> linhas = List.of();

    @PostConstruct
    void carregar() {
        linhas = editais.listar();
    }

    /** The newest, for the portal. */
    public List<EditalResumo> getRecentes() {
        return linhas.stream().limit(RECENTES).toList();
    }

    public List<EditalResumo> getLinhas() {
        return linhas;
    }
}
