package org.vidamelhor.identidade.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.identidade.api.DesignacaoResumo;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.dominio.Designacao;
import org.vidamelhor.identidade.dominio.Usuario;

/** Who is what in which process, by portaria (B-5.9, D11). */
@Stateless
@RolesAllowed({Papel.ADMINISTRADOR, Papel.SECRETARIO})
public class DesignacaoService {

    @Inject
    private DesignacaoRepository designacoes;

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    @Consulta
    public List<DesignacaoResumo> listar() {
        return designacoes.listar();
    }

    /** The designations that the caller holds today. */
    @Consulta
    @RolesAllowed(Papel.PESSOA)
    public List<DesignacaoResumo> listarMinhas() {
        return designacoes.listarVigentes(sessao.getCallerPrincipal().getName(), hoje());
    }

    /** @return id of the designation */
    @CasoDeUso("identidade.designacao.incluir")
    public long incluir(Designar pedido) {
        Optional<Usuario> usuario = usuarios.buscarPorLogin(pedido.login());
        String login = Usuario.normalizado(pedido.login());
        Designacao.impedimentosParaDesignar(pedido)
                .se(usuario.isEmpty(), "D11", "identidade.designacao.conta", login)
                .se(
                        pedido.processo() != null
                                && designacoes.existeVigente(
                                        login, pedido.papel(), pedido.processo().strip(), hoje()),
                        "D11",
                        "identidade.designacao.repetida",
                        login,
                        String.valueOf(pedido.processo()))
                .exigirNenhum();
        var designacao = new Designacao(usuario.orElseThrow(), pedido);
        designacoes.incluir(designacao);
        designacoes.enviar();
        registrar("identidade.designacao.incluir", designacao, "B-5.9");
        return designacao.getId();
    }

    @CasoDeUso("identidade.designacao.revogar")
    public void revogar(long id) {
        Designacao designacao = designacoes.buscar(id).orElseThrow(() -> new NaoEncontradoException("designacao", id));
        designacao.revogar(relogio.instant());
        registrar("identidade.designacao.revogar", designacao, "D11");
    }

    private void registrar(String tipo, Designacao designacao, String regra) {
        atos.registrar(Ato.administrativo(
                tipo,
                designacao.getUsuario().getLogin(),
                regra,
                Map.of("papel", designacao.getPapel(), "processo", designacao.getProcesso())));
    }

    private LocalDate hoje() {
        return LocalDate.now(relogio.withZone(ZoneId.of(fuso)));
    }
}
