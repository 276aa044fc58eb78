package org.vidamelhor.identidade.servico;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.dominio.Usuario;

/**
 * The accounts that exist before anyone can sign in: the first administrator, by configuration and with a password to be
 * changed at once; and, in a demonstration only, one account for each profile.
 */
@Startup
@Singleton
@DependsOn("MigracaoService")
@PermitAll
public class PrimeiroAcessoService {

    private static final int JULGADORES = 5;
    private static final int PROPONENTES = 3;
    private static final Logger LOG = Logger.getLogger(PrimeiroAcessoService.class.getName());

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private Segredos segredos;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Inject
    @ConfigProperty(name = "vidamelhor.administrador.login")
    private Optional<String> administrador;

    @Inject
    @ConfigProperty(name = "vidamelhor.administrador.senha")
    private Optional<String> senhaDoAdministrador;

    @Inject
    @ConfigProperty(name = "vidamelhor.demonstracao.senha")
    private Optional<String> senhaDeDemonstracao;

    @PostConstruct
    void preparar() {
        atos.abrirLivro(Ato.ADMINISTRACAO, "Administração do sistema");
        senhaDeDemonstracao.ifPresent(this::incluirDemonstracao);
        if (usuarios.contar() == 0) {
            if (administrador.isPresent() && senhaDoAdministrador.isPresent()) {
                incluir(
                        administrador.get(),
                        Textos.nome(Perfil.ADMINISTRADOR),
                        senhaDoAdministrador.get(),
                        true,
                        Set.of(Perfil.ADMINISTRADOR));
            } else {
                LOG.warning("no account exists: set vidamelhor.administrador.login and .senha and start again");
            }
        }
    }

    private void incluirDemonstracao(String senha) {
        for (Perfil perfil : Perfil.values()) {
            incluirDemonstracao(perfil.name().toLowerCase(Locale.ROOT), perfil, senha);
        }
        for (int i = 2; i <= JULGADORES; i++) { // B-5.9 asks for five
            incluirDemonstracao("comissao_julgadora" + i, Perfil.COMISSAO_JULGADORA, senha);
        }
        for (int i = 2; i <= PROPONENTES; i++) { // a selection with one entity has nothing to judge
            incluirDemonstracao("proponente" + i, Perfil.PROPONENTE, senha);
        }
    }

    private void incluirDemonstracao(String login, Perfil perfil, String senha) {
        if (usuarios.buscarPorLogin(login).isEmpty()) {
            String numero = login.replaceAll("\\D+", ""); // several of one profile are told apart by name, too
            String nome = Textos.texto(Explicacao.de("", "identidade.usuario.demonstracao", perfil));
            incluir(login, numero.isEmpty() ? nome : nome + " " + numero, senha, false, Set.of(perfil));
        }
    }

    private void incluir(String login, String nome, String senha, boolean provisoria, Set<Perfil> perfis) {
        var usuario = new Usuario(login, nome, segredos.hash(senha), provisoria, perfis, relogio.instant());
        usuarios.incluir(usuario);
        atos.registrarDe(
                AutenticacaoService.AUTOR_SISTEMA,
                Ato.administrativo("identidade.usuario.incluir", usuario.getLogin(), "D13", Map.of("perfis", perfis)));
        LOG.log(Level.INFO, "account created at start: {0}", usuario.getLogin());
    }
}
