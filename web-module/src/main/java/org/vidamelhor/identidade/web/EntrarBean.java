package org.vidamelhor.identidade.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.identidade.api.PoliticaDeSenha;
import org.vidamelhor.identidade.api.ResultadoEntrada;
import org.vidamelhor.identidade.servico.AutenticacaoService;

/** Sign-in. After it a redirect, so that the next request has every role (P10). */
@Named
@RequestScoped
public class EntrarBean {

    @Inject
    private AutenticacaoService autenticacao;

    @Inject
    private HttpServletRequest pedido;

    @Inject
    private Clock relogio;

    private String login;
    private String senha;
    private String destino;

    public void entrar() {
        if (autenticacao.entrar(login, senha) != ResultadoEntrada.ACEITA) {
            // One answer for a wrong password, an unknown login and a pause: none of them tells which accounts exist.
            Mensagens.erro(
                    "entrar.recusada",
                    PoliticaDeSenha.PADRAO.falhasToleradas(),
                    PoliticaDeSenha.PADRAO.bloqueio().toMinutes());
            return;
        }
        new SessaoDaPessoa(login, relogio.instant()).guardar(pedido);
        Faces.redirect(pedido.getContextPath() + destinoSeguro());
    }

    /** Only a path of this application: a foreign address in the link leads to the start page. */
    private String destinoSeguro() {
        return destino != null && destino.matches("/[A-Za-z0-9][A-Za-z0-9/_.?&=%+,;()-]{0,6000}") ? destino : "/inicio";
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getSenha() {
        return null;
    }

    public void setSenha(String senha) {
        this.senha = senha;
    }

    public String getDestino() {
        return destino;
    }

    public void setDestino(String destino) {
        this.destino = destino;
    }
}
