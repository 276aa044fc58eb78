package org.vidamelhor.notificacao.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vidamelhor.notificacao.servico.NotificacaoService;

/** The bell of the menu: asked once a page. */
@Named
@RequestScoped
public class SinoBean {

    @Inject
    private NotificacaoService notificacoes;

    private long naoLidos = -1;

    public long getNaoLidos() {
        if (naoLidos < 0) {
            naoLidos = notificacoes.contarNaoLidos();
        }
        return naoLidos;
    }
}
