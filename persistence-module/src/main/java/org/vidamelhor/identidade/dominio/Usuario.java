package org.vidamelhor.identidade.dominio;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.api.PoliticaDeSenha;
import org.vidamelhor.identidade.api.SituacaoUsuario;

/** An account: login, password hash, profiles, lockout. It never sees a password in clear. */
@Entity
@Table(name = "identidade_usuario")
public class Usuario {

    private static final String EMAIL = "[A-Za-z0-9.!#$%&*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    private static final String LOGIN = "[a-z0-9][a-z0-9._@-]{1,59}";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identidade_usuario_seq")
    @SequenceGenerator(name = "identidade_usuario_seq", sequenceName = "identidade_usuario_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    private String login;
    private String nome;
    private String email;

    @Column(name = "senha_hash")
    private String senhaHash;

    @Column(name = "trocar_senha")
    private boolean trocarSenha;

    @Enumerated(EnumType.STRING)
    private SituacaoUsuario situacao = SituacaoUsuario.ATIVO;

    private int falhas;

    @Column(name = "bloqueado_ate")
    private Instant bloqueadoAte;

    @Column(name = "sessao_desde")
    private Instant sessaoDesde;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identidade_usuario_perfil", joinColumns = @JoinColumn(name = "usuario_id"))
    @Column(name = "perfil")
    @Enumerated(EnumType.STRING)
    private Set<Perfil> perfis = new LinkedHashSet<>();

    protected Usuario() {} // JPA

    /** @param provisoria whether the password must be changed at the first sign-in */
    public Usuario(String login, String nome, String senhaHash, boolean provisoria, Set<Perfil> perfis, Instant agora) {
        impedimentosParaIncluir(login, nome, perfis).exigirNenhum();
        this.login = normalizado(login);
        this.nome = nome.strip();
        this.senhaHash = senhaHash;
        this.trocarSenha = provisoria;
        this.perfis.addAll(perfis);
        this.sessaoDesde = agora;
    }

    public static String normalizado(String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }

    public static Impedimentos impedimentosParaIncluir(String login, String nome, Set<Perfil> perfis) {
        return new Impedimentos()
                .se(!normalizado(login).matches(LOGIN), "D13", "identidade.usuario.login")
                .se(nome == null || nome.isBlank() || nome.strip().length() > 120, "D13", "identidade.usuario.nome")
                .se(perfis.isEmpty(), "D11", "identidade.usuario.semPerfil");
    }

    public static Impedimentos impedimentosParaSenha(String nova, String repetida, PoliticaDeSenha politica) {
        String senha = nova == null ? "" : nova;
        return new Impedimentos()
                .se(
                        senha.length() < politica.tamanhoMinimo() || senha.length() > 200,
                        "D13",
                        "identidade.senha.tamanho",
                        politica.tamanhoMinimo())
                .se(senha.chars().distinct().count() < 4, "D13", "identidade.senha.repetitiva")
                .se(!senha.equals(repetida), "D13", "identidade.senha.diferente");
    }

    /** @param novo blank = none */
    public static Impedimentos impedimentosParaEmail(String novo) {
        boolean vazio = novo == null || novo.isBlank();
        return new Impedimentos()
                .se(
                        !vazio && (novo.strip().length() > 120 || !novo.strip().matches(EMAIL)),
                        "D13",
                        "identidade.usuario.email");
    }

    public void trocarEmail(String novo) {
        impedimentosParaEmail(novo).exigirNenhum();
        email = novo == null || novo.isBlank() ? null : novo.strip();
    }

    public boolean isBloqueado(Instant agora) {
        return bloqueadoAte != null && agora.isBefore(bloqueadoAte);
    }

    public boolean podeEntrar(Instant agora) {
        return situacao == SituacaoUsuario.ATIVO && !isBloqueado(agora);
    }

    /** Counts a wrong password; answers whether this one starts the pause. */
    public boolean registrarFalha(Instant agora, PoliticaDeSenha politica) {
        falhas++;
        if (falhas < politica.falhasToleradas()) {
            return false;
        }
        falhas = 0;
        bloqueadoAte = agora.plus(politica.bloqueio());
        return true;
    }

    public void registrarEntrada() {
        falhas = 0;
        bloqueadoAte = null;
    }

    /** A new password ends the sessions opened with the old one. */
    public void trocarSenha(String hash, Instant agora) {
        senhaHash = hash;
        trocarSenha = false;
        falhas = 0;
        bloqueadoAte = null;
        sessaoDesde = agora;
    }

    public void redefinirSenha(String hashProvisorio, Instant agora) {
        trocarSenha(hashProvisorio, agora);
        trocarSenha = true;
    }

    public Impedimentos impedimentosParaDesativar(String quem) {
        return new Impedimentos()
                .se(situacao == SituacaoUsuario.DESATIVADO, "D11", "identidade.usuario.jaDesativado", login)
                .se(login.equals(quem), "D11", "identidade.usuario.desativarASiMesmo");
    }

    public void desativar(String quem, Instant agora) {
        impedimentosParaDesativar(quem).exigirNenhum();
        situacao = SituacaoUsuario.DESATIVADO;
        sessaoDesde = agora;
    }

    public void reativar() {
        situacao = SituacaoUsuario.ATIVO;
        registrarEntrada();
    }

    /** Roles that hold now; empty when the account may not be used. */
    public Set<String> papeis(Instant agora) {
        if (situacao != SituacaoUsuario.ATIVO) {
            return Set.of();
        }
        if (trocarSenha) {
            return Set.of(Papel.TROCA_DE_SENHA);
        }
        Set<String> papeis = perfis.stream().map(Enum::name).collect(Collectors.toSet());
        papeis.add(Papel.PESSOA);
        return papeis;
    }

    /** Whether a session opened at {@code abertura} still speaks for this account. */
    public boolean aceitaSessao(Instant abertura) {
        return situacao == SituacaoUsuario.ATIVO && !abertura.isBefore(sessaoDesde);
    }

    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public String getNome() {
        return nome;
    }

    /** Null when the person gave none. */
    public String getEmail() {
        return email;
    }

    public String getSenhaHash() {
        return senhaHash;
    }

    public boolean isTrocarSenha() {
        return trocarSenha;
    }

    public SituacaoUsuario getSituacao() {
        return situacao;
    }

    public Instant getBloqueadoAte() {
        return bloqueadoAte;
    }

    public Set<Perfil> getPerfis() {
        return perfis.isEmpty() ? Set.of() : EnumSet.copyOf(perfis);
    }
}
