package org.vidamelhor.identidade.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.identidade.api.Escopo;
import org.vidamelhor.identidade.api.PoliticaDeSenha;
import org.vidamelhor.identidade.api.TokenResumo;
import org.vidamelhor.identidade.api.UsuarioResumo;
import org.vidamelhor.identidade.dominio.TokenApi;
import org.vidamelhor.identidade.dominio.Usuario;

/** What a person does with the own account. */
@Stateless
@RolesAllowed({Papel.PESSOA, Papel.TROCA_DE_SENHA})
public class ContaService {

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
    public UsuarioResumo obter() {
        Usuario u = eu();
        return new UsuarioResumo(
                u.getId(),
                u.getLogin(),
                u.getNome(),
                u.getPerfis(),
                u.getSituacao(),
                u.isTrocarSenha(),
                u.getBloqueadoAte());
    }

    /** Ends every other session of the account: the caller renews its own with the returned instant. */
    @CasoDeUso("identidade.conta.trocarSenha")
    public Instant trocarSenha(String atual, String nova, String repetida) {
        Usuario usuario = eu();
        boolean confere = segredos.confere(atual == null ? "" : atual, usuario.getSenhaHash());
        Usuario.impedimentosParaSenha(nova, repetida, PoliticaDeSenha.PADRAO)
                .se(!confere, "D13", "identidade.senha.atual")
                .se(confere && atual.equals(nova), "D13", "identidade.senha.igualAAnterior")
                .exigirNenhum();
        Instant agora = relogio.instant();
        usuario.trocarSenha(segredos.hash(nova), agora);
        registrar("identidade.conta.trocarSenha", usuario.getLogin(), Map.of());
        return agora;
    }

    /** Empty text when there is none. */
    @Consulta
    @RolesAllowed(Papel.PESSOA)
    public String obterEmail() {
        return Objects.requireNonNullElse(eu().getEmail(), "");
    }

    /** @param novo blank: the system writes no more e-mails to the person */
    @CasoDeUso("identidade.conta.trocarEmail")
    @RolesAllowed(Papel.PESSOA)
    public void trocarEmail(String novo) {
        Usuario usuario = eu();
        usuario.trocarEmail(novo);
        registrar("identidade.conta.trocarEmail", usuario.getLogin(), Map.of("tem", usuario.getEmail() != null));
    }

    @Consulta
    @RolesAllowed(Papel.PESSOA)
    public List<TokenResumo> listarTokens() {
        return usuarios.listarTokens(quem());
    }

    /** @return the secret, shown once */
    @CasoDeUso("identidade.token.criar")
    @RolesAllowed(Papel.PESSOA)
    public String criarToken(String nome, Set<Escopo> escopos, int dias) {
        TokenApi.impedimentosParaCriar(nome, escopos)
                .se(dias < 1 || dias > 365, "D13", "identidade.token.validade")
                .exigirNenhum();
        String token = segredos.novoToken();
        Instant agora = relogio.instant();
        usuarios.incluir(new TokenApi(
                eu(), nome, segredos.hashDoToken(token), escopos, agora, agora.plus(Duration.ofDays(dias))));
        registrar("identidade.token.criar", nome.strip(), Map.of("escopos", escopos, "dias", dias));
        return token;
    }

    @CasoDeUso("identidade.token.revogar")
    @RolesAllowed(Papel.PESSOA)
    public void revogarToken(long id) {
        TokenApi token = usuarios.buscarToken(id, quem()).orElseThrow(() -> new NaoEncontradoException("token", id));
        token.revogar(relogio.instant());
        registrar("identidade.token.revogar", token.getNome(), Map.of());
    }

    private void registrar(String tipo, String objeto, Map<String, Object> conteudo) {
        atos.registrar(Ato.administrativo(tipo, objeto, "D13", conteudo));
    }

    private Usuario eu() {
        return usuarios.obterPorLogin(quem());
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
