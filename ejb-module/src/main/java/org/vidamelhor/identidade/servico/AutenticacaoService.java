package org.vidamelhor.identidade.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.identidade.api.Credenciado;
import org.vidamelhor.identidade.api.PoliticaDeSenha;
import org.vidamelhor.identidade.api.ResultadoEntrada;
import org.vidamelhor.identidade.dominio.Usuario;

/** Decides who is speaking: passwords with lockout, sessions re-checked at each request, tokens (D13). */
@Stateless
@PermitAll
public class AutenticacaoService {

    static final String AUTOR_SISTEMA = "sistema";

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

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    /** Wrong attempts are counted; the one that starts a pause is an act of the administration's livro. */
    @CasoDeUso("identidade.usuario.bloquear")
    public ResultadoEntrada entrar(String login, String senha) {
        return julgar(login, senha);
    }

    /**
     * The caller's own password again, before a grave act (D14). It is judged and counted as at the sign-in, in a
     * transaction of its own: the count stays although the act is refused.
     */
    @CasoDeUso("identidade.usuario.bloquear")
    @RolesAllowed(Papel.PESSOA)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public ResultadoEntrada confirmar(String senha) {
        return julgar(sessao.getCallerPrincipal().getName(), senha);
    }

    /** Why {@link #confirmar} would refuse any password of the caller now. */
    @Consulta
    @RolesAllowed(Papel.PESSOA)
    public List<Explicacao> impedimentosParaConfirmar() {
        return usuarios
                .buscarPorLogin(sessao.getCallerPrincipal().getName())
                .filter(usuario -> usuario.isBloqueado(relogio.instant()))
                .map(usuario -> Explicacao.de(
                        "D13",
                        "identidade.confirmar.bloqueada",
                        usuario.getBloqueadoAte().atZone(ZoneId.of(fuso))))
                .stream()
                .toList();
    }

    private ResultadoEntrada julgar(String login, String senha) {
        Instant agora = relogio.instant();
        Optional<Usuario> conta = usuarios.buscarTravado(login);
        if (conta.isEmpty() || !conta.get().podeEntrar(agora)) {
            segredos.fingir(senha);
            return conta.filter(u -> u.isBloqueado(agora)).isPresent()
                    ? ResultadoEntrada.BLOQUEADA
                    : ResultadoEntrada.RECUSADA;
        }
        Usuario usuario = conta.get();
        if (segredos.confere(senha, usuario.getSenhaHash())) {
            usuario.registrarEntrada();
            usuarios.enviar();
            return ResultadoEntrada.ACEITA;
        }
        if (!usuario.registrarFalha(agora, PoliticaDeSenha.PADRAO)) {
            usuarios.enviar();
            return ResultadoEntrada.RECUSADA;
        }
        atos.registrarDe(
                AUTOR_SISTEMA,
                Ato.administrativo(
                        "identidade.usuario.bloquear",
                        usuario.getLogin(),
                        "D13",
                        Map.of("ate", usuario.getBloqueadoAte())));
        return ResultadoEntrada.BLOQUEADA;
    }

    /** The roles that hold now for a session opened at {@code abertura}; empty when it no longer speaks for anyone. */
    @Consulta
    public Optional<Credenciado> credenciar(String login, Instant abertura) {
        return usuarios.buscarPorLogin(login)
                .filter(usuario -> usuario.aceitaSessao(abertura))
                .map(usuario -> new Credenciado(usuario.getLogin(), usuario.papeis(relogio.instant())));
    }

    @Consulta
    public Optional<Credenciado> credenciarToken(String token) {
        return usuarios.buscarToken(segredos.hashDoToken(token))
                .map(t -> new Credenciado(t.getUsuario().getLogin(), t.papeis(relogio.instant())))
                .filter(credenciado -> !credenciado.papeis().isEmpty());
    }
}
