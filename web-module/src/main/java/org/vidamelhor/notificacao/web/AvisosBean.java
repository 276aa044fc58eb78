package org.vidamelhor.notificacao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.notificacao.api.AvisoResumo;
import org.vidamelhor.notificacao.servico.NotificacaoService;

/** The notices of the person: unread ones, or all. */
@Named
@RequestScoped
public class AvisosBean {

    @Inject
    private NotificacaoService notificacoes;

    private boolean todos;
    private List<AvisoResumo> linhas = List.of();

    @PostConstruct
    void carregar() {
        todos = "todos".equals(Faces.getRequestParameter("ver"));
        linhas = notificacoes.listarMeus(!todos);
    }

    public void ler(long id) {
        notificacoes.ler(id);
        Mensagens.info("avisos.lido");
        recarregar();
    }

    /** Marked as read on the way to where it leads. */
    public void abrir(AvisoResumo aviso) {
        notificacoes.ler(aviso.id());
        Faces.redirect(Faces.getRequestContextPath() + aviso.endereco());
    }

    public void lerTodos() {
        Mensagens.info("avisos.lidos", notificacoes.lerTodos());
        recarregar();
    }

    private void recarregar() {
        Faces.redirect(Faces.getRequestContextPath() + "/avisos" + (todos ? "?ver=todos" : ""));
    }

    public boolean isTodos() {
        return todos;
    }

    public List<AvisoResumo> getLinhas() {
        return linhas;
    }
}
