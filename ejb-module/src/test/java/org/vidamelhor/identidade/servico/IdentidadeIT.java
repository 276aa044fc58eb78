package org.vidamelhor.identidade.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.teste.ComoAdministrador;
import org.vidamelhor.comum.teste.ComoPessoa;
import org.vidamelhor.identidade.api.IncluirUsuario;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.api.ResultadoEntrada;

@ExtendWith(ArquillianExtension.class)
class IdentidadeIT {

    @Inject
    private UsuarioService usuarios;

    @Inject
    private AutenticacaoService autenticacao;

    @Inject
    private ComoAdministrador comoAdministrador;

    @Inject
    private ComoPessoa comoPessoa;

    @Inject
    private Clock relogio;

    @Resource
    private ManagedExecutorService executor;

    private String incluir(String login, Perfil... perfis) throws Exception {
        return comoAdministrador.executar(
                () -> usuarios.incluir(new IncluirUsuario(login, "Pessoa de Teste", Set.of(perfis))));
    }

    @Test
    @DisplayName("D13 a primeira administração nasce da configuração e deve trocar a senha")
    void primeira_administracao() {
        assertEquals(ResultadoEntrada.ACEITA, autenticacao.entrar("primeiro", "provisoria-do-teste"));
        assertEquals(
                Set.of("TROCA_DE_SENHA"),
                autenticacao
                        .credenciar("primeiro", relogio.instant())
                        .orElseThrow()
                        .papeis());
    }

    @Test
    @DisplayName("D13 a quinta senha errada suspende a conta, e a certa não entra enquanto dura")
    void bloqueio() throws Exception {
        String senha = incluir("bloqueio", Perfil.CMA);

        for (int tentativa = 1; tentativa <= 4; tentativa++) {
            assertEquals(ResultadoEntrada.RECUSADA, autenticacao.entrar("bloqueio", "errada"));
        }
        assertEquals(ResultadoEntrada.BLOQUEADA, autenticacao.entrar("bloqueio", "errada"));
        assertEquals(ResultadoEntrada.BLOQUEADA, autenticacao.entrar("bloqueio", senha));
    }

    @Test
    @DisplayName("D13 senhas erradas enviadas ao mesmo tempo contam todas")
    void bloqueio_simultaneo() throws Exception {
        String senha = incluir("simultaneo", Perfil.CMA);
        var tentativas = new ArrayList<Future<ResultadoEntrada>>();
        for (int i = 0; i < 5; i++) {
            tentativas.add(executor.submit(() -> autenticacao.entrar("simultaneo", "errada")));
        }
        for (Future<ResultadoEntrada> tentativa : tentativas) {
            tentativa.get();
        }

        assertEquals(ResultadoEntrada.BLOQUEADA, autenticacao.entrar("simultaneo", senha));
    }

    @Test
    void login_desconhecido_responde_como_senha_errada() {
        assertEquals(ResultadoEntrada.RECUSADA, autenticacao.entrar("ninguem", "qualquer"));
    }

    @Test
    @DisplayName("D11 desativar encerra as sessões no pedido seguinte, e ninguém desativa a si mesmo")
    void desativacao_vale_no_pedido_seguinte() throws Exception {
        incluir("demitido", Perfil.UMA);
        Instant abertura = relogio.instant();
        assertTrue(autenticacao.credenciar("demitido", abertura).isPresent());

        comoAdministrador.executar(() -> {
            usuarios.desativar("demitido");
            return null;
        });

        assertFalse(autenticacao.credenciar("demitido", abertura).isPresent());
        var erro = assertThrows(
                AtoImpedidoException.class,
                () -> comoAdministrador.executar(() -> {
                    usuarios.desativar("demitido");
                    return null;
                }));
        assertEquals("D11", erro.impedimentos().get(0).regra());
    }

    @Test
    void login_repetido_e_recusado_com_os_demais_impedimentos() throws Exception {
        incluir("repetida", Perfil.OS);

        var erro = assertThrows(AtoImpedidoException.class, () -> incluir("Repetida"));

        assertEquals(
                Set.of("identidade.usuario.existente", "identidade.usuario.semPerfil"),
                Set.copyOf(erro.impedimentos().stream().map(i -> i.codigo()).toList()));
    }

    @Test
    @DisplayName("D11 quem não administra não inclui conta")
    void so_a_administracao_inclui() {
        assertThrows(
                EJBAccessException.class,
                () -> comoPessoa.executar(
                        () -> usuarios.incluir(new IncluirUsuario("intruso", "Intruso", Set.of(Perfil.OS)))));
    }
}
