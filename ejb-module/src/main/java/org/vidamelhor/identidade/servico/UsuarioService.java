package org.vidamelhor.identidade.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.identidade.api.IncluirUsuario;
import org.vidamelhor.identidade.api.UsuarioResumo;
import org.vidamelhor.identidade.dominio.Usuario;

/** Administration of accounts. */
@Stateless
@RolesAllowed(Papel.ADMINISTRADOR)
public class UsuarioService {

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private Segredos segredos;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    @Consulta
    public List<UsuarioResumo> listar() {
        return usuarios.listar();
    }

    /** @return the provisional password, shown once; the person changes it at the first sign-in */
    @CasoDeUso("identidade.usuario.incluir")
    public String incluir(IncluirUsuario pedido) {
        Usuario.impedimentosParaIncluir(pedido.login(), pedido.nome(), pedido.perfis())
                .se(
                        usuarios.buscarPorLogin(pedido.login()).isPresent(),
                        "D13",
                        "identidade.usuario.existente",
                        Usuario.normalizado(pedido.login()))
                .exigirNenhum();
        String senha = segredos.provisoria();
        var usuario = new Usuario(
                pedido.login(), pedido.nome(), segredos.hash(senha), true, pedido.perfis(), relogio.instant());
        usuarios.incluir(usuario);
        registrar("identidade.usuario.incluir", usuario, Map.of("nome", usuario.getNome(), "perfis", pedido.perfis()));
        return senha;
    }

    /** @return the new provisional password, shown once */
    @CasoDeUso("identidade.usuario.redefinirSenha")
    public String redefinirSenha(String login) {
        Usuario usuario = usuarios.obterPorLogin(login);
        String senha = segredos.provisoria();
        usuario.redefinirSenha(segredos.hash(senha), relogio.instant());
        registrar("identidade.usuario.redefinirSenha", usuario, Map.of());
        return senha;
    }

    @Consulta
    public Impedimentos impedimentosParaDesativar(String login) {
        return usuarios.obterPorLogin(login).impedimentosParaDesativar(quem());
    }

    @CasoDeUso("identidade.usuario.desativar")
    public void desativar(String login) {
        Usuario usuario = usuarios.obterPorLogin(login);
        usuario.desativar(quem(), relogio.instant());
        registrar("identidade.usuario.desativar", usuario, Map.of("antes", "ATIVO", "depois", "DESATIVADO"));
    }

    @CasoDeUso("identidade.usuario.reativar")
    public void reativar(String login) {
        Usuario usuario = usuarios.obterPorLogin(login);
        usuario.reativar();
        registrar("identidade.usuario.reativar", usuario, Map.of("depois", "ATIVO"));
    }

    private void registrar(String tipo, Usuario usuario, Map<String, Object> conteudo) {
        atos.registrar(Ato.administrativo(tipo, usuario.getLogin(), "D11", conteudo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
