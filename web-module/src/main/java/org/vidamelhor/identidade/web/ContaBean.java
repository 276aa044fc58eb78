package org.vidamelhor.identidade.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.identidade.api.Escopo;
import org.vidamelhor.identidade.api.TokenResumo;
import org.vidamelhor.identidade.api.UsuarioResumo;
import org.vidamelhor.identidade.servico.ContaService;

/** The own account: password and API keys. */
@Named
@ViewScoped
public class ContaBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContaService contas;

    @Inject
    private HttpServletRequest pedido;

    private UsuarioResumo eu;
    private List<TokenResumo> chaves = List.of();
    private String atual;
    private String nova;
    private String repetida;
    private String nomeDaChave;
    private Set<Escopo> escopos = new LinkedHashSet<>();
    private int dias = 90;
    private String email;
    private String segredo;

    public void carregar() {
        eu = contas.obter();
        chaves = eu.trocarSenha() ? List.of() : contas.listarTokens();
        email = eu.trocarSenha() ? null : contas.obterEmail();
    }

    public String trocarSenha() {
        var desde = contas.trocarSenha(atual, nova, repetida);
        new SessaoDaPessoa(eu.login(), desde).guardar(pedido);
        Mensagens.info("conta.senhaTrocada");
        return "/conta?faces-redirect=true";
    }

    public void trocarEmail() {
        contas.trocarEmail(email);
        Mensagens.info(email == null ? "conta.semEmail" : "conta.emailTrocado", email);
        carregar();
    }

    public void criarChave() {
        segredo = contas.criarToken(nomeDaChave, escopos, dias);
        nomeDaChave = null;
        escopos = new LinkedHashSet<>();
        carregar();
    }

    public void revogar(long id) {
        contas.revogarToken(id);
        segredo = null;
        Mensagens.info("conta.chaveRevogada");
        carregar();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Escopo[] getEscoposPossiveis() {
        return Escopo.values();
    }

    public UsuarioResumo getEu() {
        return eu;
    }

    public List<TokenResumo> getChaves() {
        return chaves;
    }

    public String getSegredo() {
        return segredo;
    }

    public String getAtual() {
        return null;
    }

    public void setAtual(String atual) {
        this.atual = atual;
    }

    public String getNova() {
        return null;
    }

    public void setNova(String nova) {
        this.nova = nova;
    }

    public String getRepetida() {
        return null;
    }

    public void setRepetida(String repetida) {
        this.repetida = repetida;
    }

    public String getNomeDaChave() {
        return nomeDaChave;
    }

    public void setNomeDaChave(String nomeDaChave) {
        this.nomeDaChave = nomeDaChave;
    }

    public Set<Escopo> getEscopos() {
        return escopos;
    }

    public void setEscopos(Set<Escopo> escopos) {
        this.escopos = escopos;
    }

    public int getDias() {
        return dias;
    }

    public void setDias(int dias) {
        this.dias = dias;
    }
}
