package org.vidamelhor.notificacao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.UserTransaction;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.teste.ComoPessoa;
import org.vidamelhor.identidade.servico.ContaService;
import org.vidamelhor.notificacao.api.AvisoResumo;
import org.vidamelhor.notificacao.api.NovoAviso;
import org.vidamelhor.notificacao.api.Pendencia;
import org.vidamelhor.notificacao.api.SituacaoCorreio;

/** Notices and the outbox, against a mail server that is not always there. */
@ExtendWith(ArquillianExtension.class)
class NotificacaoIT {

    private static final Explicacao TEXTO = Explicacao.de("B-5.13", "tarefa.exportacao.pronta", 3);

    @Inject
    private NotificacaoService notificacoes;

    @Inject
    private PendenciaService pendencias;

    @Inject
    private RodadaDeCorreio rodada;

    @Inject
    private ContaService contas;

    @Inject
    private ComoPessoa comoPessoa;

    @Inject
    private UserTransaction transacao;

    private int porta;
    private ServidorDeCorreio servidor;

    private static void sql(String sql) throws Exception {
        var config = ConfigProvider.getConfig();
        try (var conexao = DriverManager.getConnection(
                        config.getValue("vidamelhor.db.url", String.class),
                        config.getValue("vidamelhor.db.user", String.class),
                        config.getValue("vidamelhor.db.password", String.class));
                var comando = conexao.createStatement()) {
            comando.execute(sql);
        }
    }

    @BeforeEach
    void preparar() throws Exception {
        for (String login : List.of("teste.pessoa", "sem.correio")) {
            sql("INSERT IGNORE INTO identidade_usuario (id, versao, login, nome, senha_hash, trocar_senha, situacao,"
                    + " falhas, sessao_desde) VALUES (" + (980_000 + login.length()) + ", 1, '" + login
                    + "', 'Pessoa', 'x', 0, 'ATIVO', 0, '2026-01-01')");
        }
        sql("DELETE FROM notificacao_correio");
        sql("DELETE FROM notificacao_aviso");
        trocarEmail("pessoa@exemplo.gov.br");
        try (var livre = new ServerSocket(0)) {
            porta = livre.getLocalPort();
        }
        servidor = new ServidorDeCorreio(
                "127.0.0.1",
                porta,
                ServidorDeCorreio.Tls.NENHUM,
                Optional.empty(),
                Optional.empty(),
                "naoresponda@exemplo.gov.br");
    }

    private void trocarEmail(String novo) throws Exception {
        comoPessoa.executar(() -> {
            contas.trocarEmail(novo);
            return null;
        });
    }

    private int avisar(NovoAviso novo) throws Exception {
        transacao.begin();
        int quantos = notificacoes.avisar(novo);
        transacao.commit();
        return quantos;
    }

    private List<AvisoResumo> meus() throws Exception {
        return comoPessoa.executar(() -> notificacoes.listarMeus(false));
    }

    private static NovoAviso novo() {
        return NovoAviso.paraPessoas(List.of("teste.pessoa", "sem.correio", "ninguem"), TEXTO, "/tarefas");
    }

    @Test
    @DisplayName("o aviso chega a quem existe, aparece entre as pendências pela data e some quando lido")
    void aviso_e_pendencia() throws Exception {
        assertEquals(2, avisar(novo().comPrazo(LocalDate.of(2026, 12, 20))));
        avisar(novo().comPrazo(LocalDate.of(2026, 12, 1)));
        avisar(novo());

        assertEquals(3L, comoPessoa.executar(() -> notificacoes.contarNaoLidos()));
        assertEquals(0, notificacoes.contarNaoLidos());
        List<Pendencia> esperam = comoPessoa.executar(() -> pendencias.listarMinhas());
        assertEquals(
                List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 20)),
                esperam.stream().map(Pendencia::vence).toList());
        assertEquals("B-5.13", esperam.get(0).regra());
        AvisoResumo primeiro = meus().get(2);
        assertEquals("3 documentos em um arquivo ZIP.", primeiro.texto());
        comoPessoa.executar(() -> {
            notificacoes.ler(primeiro.id());
            return null;
        });
        assertNotNull(meus().get(2).lidoEm());
        assertEquals(2, comoPessoa.executar(() -> notificacoes.lerTodos()));
        assertTrue(comoPessoa.executar(() -> pendencias.listarMinhas()).isEmpty());
    }

    @Test
    @DisplayName("desfeita a transação de quem avisa, não fica aviso nem correio")
    void junto_com_a_transacao() throws Exception {
        transacao.begin();
        notificacoes.avisar(novo());
        transacao.rollback();

        assertTrue(meus().isEmpty());
    }

    @Test
    @DisplayName("com o servidor fora nada se perde; de volta, cada mensagem sai uma vez, com o mesmo Message-ID")
    void servidor_fora_e_de_volta() throws Exception {
        avisar(novo().comPrazo(LocalDate.of(2026, 12, 20)));
        assertEquals(0, rodada.enviar(servidor));
        assertEquals(SituacaoCorreio.A_ENVIAR, meus().get(0).correio());
        assertEquals(0, rodada.enviar(servidor));
        sql("UPDATE notificacao_correio SET proxima_em = '2000-01-01', tentativas = 500");
        assertEquals(0, rodada.enviar(servidor));
        assertEquals(SituacaoCorreio.A_ENVIAR, meus().get(0).correio());

        var caixa = new GreenMail(new ServerSetup(porta, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        caixa.start();
        try {
            sql("UPDATE notificacao_correio SET proxima_em = '2000-01-01'");
            assertEquals(1, rodada.enviar(servidor));
            assertEquals(0, rodada.enviar(servidor));
            MimeMessage[] recebidas = caixa.getReceivedMessages();
            assertEquals(1, recebidas.length);
            assertEquals("pessoa@exemplo.gov.br", recebidas[0].getAllRecipients()[0].toString());
            assertTrue(recebidas[0].getSubject().startsWith("Vida Melhor: 3 documentos"));
            assertTrue(recebidas[0].getMessageID().endsWith("@vidamelhor>"));
            var partes = (MimeMultipart) recebidas[0].getContent();
            String texto = partes.getBodyPart(0).getContent().toString();
            assertTrue(texto.contains("Prazo: 20/12/2026") && texto.contains("Regra: B-5.13"), texto);
            assertTrue(partes.getBodyPart(1).getContent().toString().contains("<a href="));
        } finally {
            caixa.stop();
        }
        assertEquals(SituacaoCorreio.ENVIADO, meus().get(0).correio());
    }

    @Test
    @DisplayName("sem servidor configurado nada sai e tudo espera; sem e-mail só fica o aviso")
    void sem_configuracao() throws Exception {
        avisar(novo());
        assertEquals(0, rodada.enviar());
        assertEquals(SituacaoCorreio.A_ENVIAR, meus().get(0).correio());

        trocarEmail(" ");
        avisar(novo());
        assertEquals(null, meus().get(0).correio());
        assertFalse(meus().isEmpty());
        assertThrows(AtoImpedidoException.class, () -> trocarEmail("pessoa@@exemplo"));
    }
}
