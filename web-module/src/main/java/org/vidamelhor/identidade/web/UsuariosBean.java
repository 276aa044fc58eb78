package org.vidamelhor.identidade.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.identidade.api.IncluirUsuario;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.api.UsuarioResumo;
import org.vidamelhor.identidade.servico.UsuarioService;

/** Administration of accounts. */
@Named
@ViewScoped
public class UsuariosBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UsuarioService usuarios;

    private List<UsuarioResumo> contas = List.of();
    private String nome;
    private String login;
    private Set<Perfil> perfis = new LinkedHashSet<>();
    private String senhaProvisoria;
    private String loginDaSenha;

    public void carregar() {
        contas = usuarios.listar();
    }

    public void incluir() {
        mostrarSenha(login, usuarios.incluir(new IncluirUsuario(login, nome, perfis)));
        nome = null;
        login = null;
        perfis = new LinkedHashSet<>();
    }

    public void redefinir(String conta) {
        mostrarSenha(conta, usuarios.redefinirSenha(conta));
    }

    public void desativar(String conta) {
        usuarios.desativar(conta);
        avisar("usuarios.desativada", conta);
    }

    public void reativar(String conta) {
        usuarios.reativar(conta);
        avisar("usuarios.reativada", conta);
    }

    private void mostrarSenha(String conta, String senha) {
        senhaProvisoria = senha;
        loginDaSenha = conta;
        carregar();
    }

    private void avisar(String mensagem, String conta) {
        senhaProvisoria = null;
        Mensagens.info(mensagem, conta);
        carregar();
    }

    public Perfil[] getPerfisPossiveis() {
        return Perfil.values();
    }

    public List<UsuarioResumo> getContas() {
        return contas;
    }

    public String getSenhaProvisoria() {
        return senhaProvisoria;
    }

    public String getLoginDaSenha() {
        return loginDaSenha;
    }

    public String getNome() {
        return nome;
    }

    public void setNome(String nome) {
        this.nome = nome;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public Set<Perfil> getPerfis() {
        return perfis;
    }

    public void setPerfis(Set<Perfil> perfis) {
        this.perfis = perfis;
    }
}
