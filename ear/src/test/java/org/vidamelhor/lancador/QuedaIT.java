package org.vidamelhor.lancador;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.auditoria.Verificador;
import org.vidamelhor.e2e.SelecaoEmJulgamento;

/**
 * The power goes while a judge sends a sheet. A lock of ours holds the transaction at a chosen point, everything is
 * killed there, and the next start must find the sheet whole: sent with its act, or open with all its answers.
 */
class QuedaIT {

    private static final SelecaoEmJulgamento SELECAO = new SelecaoEmJulgamento("905", 930_001);
    private static final String FICHA = "/selecao/julgamento/ficha/" + SELECAO.endereco() + "/" + SELECAO.id();
    private static final Pattern OPCOES = Pattern.compile("(?s)<select [^>]*name=\"([^\"]*)\".*?</select>");
    private static final Pattern OPCAO = Pattern.compile("<option value=\"([^\"]+)\"");

    private static final Path ALVO = Path.of(System.getProperty("vm.alvo"), "queda-it");

    /** @param trava what keeps the transaction waiting, @param espera the table that its waiting statement names */
    private record Momento(String onde, String trava, String espera) {}

    private static final List<Momento> MOMENTOS = List.of(
            new Momento(
                    "before the sheet is written",
                    "SELECT id FROM selecao_ficha WHERE proposta_id = " + SELECAO.id() + " FOR UPDATE",
                    "selecao_ficha"),
            new Momento(
                    "between the sheet and its act",
                    "SELECT id FROM auditoria_livro WHERE codigo = '" + SELECAO.livro() + "' FOR UPDATE",
                    "auditoria_livro"),
            new Momento(
                    "at the act, with its livro held", "LOCK TABLES auditoria_ato_conteudo WRITE", "auditoria_ato"));

    /** @param notas as the database has them */
    private record Ficha(String situacao, String notas, boolean comHora, long atos) {}

    @Test
    @Tag("B-5.14")
    @Tag("D7")
    @DisplayName("SIGKILL no meio do envio: a ficha fica aberta com tudo o que tinha, ou enviada com o seu ato")
    void queda_no_meio_do_envio() throws Exception {
        Pastas.esvaziar(ALVO);
        Ficha aberta = null;
        for (Momento momento : MOMENTOS) {
            try (var filho = partir()) {
                aberta = aberta == null ? preenchida(filho) : aberta;
                assertThat(ficha(filho))
                        .as("before the next fall, %s", momento.onde())
                        .isEqualTo(aberta);
                assertThat(conferir(filho)).isZero();
                cairEnquantoEnvia(filho, momento);
            }
        }
        try (var filho = partir()) {
            assertThat(ficha(filho)).isEqualTo(aberta);
            assertThat(conferir(filho)).isZero();
            assertThat(enviar(filho)).as("sent").isEqualTo(302);
            filho.matar();
        }
        try (var filho = partir()) {
            assertThat(ficha(filho)).isEqualTo(new Ficha("ENVIADA", aberta.notas(), true, 1));
            assertThat(conferir(filho)).isZero();
            filho.encerrar();
        }
    }

    private Filho partir() throws IOException, InterruptedException {
        Filho filho = Filho.iniciar(ALVO.resolve("dados"), Portas.livre());
        filho.esperarPronto();
        return filho;
    }

    private static Visitante entrar(Filho filho, String login) throws IOException, InterruptedException {
        var visitante = new Visitante(filho.url());
        assertThat(visitante
                        .entrar(login, Filho.chaves(ALVO.resolve("dados")).getProperty("senha.demonstracao"))
                        .statusCode())
                .isEqualTo(302);
        return visitante;
    }

    /** @return the sheet of the judge with every answer given, and nothing sent */
    private static Ficha preenchida(Filho filho) throws Exception {
        try (Connection banco = filho.banco();
                Statement comando = banco.createStatement()) {
            SELECAO.incluir(comando::execute);
        }
        Visitante julgadora = entrar(filho, "comissao_julgadora");
        String pagina = julgadora.abrir(FICHA).body();
        pagina = julgadora.apertar(FICHA, pagina, "f:sugeridos", Map.of()).body();
        Map<String, String> respostas = new HashMap<>();
        Map<String, String> opcoes = new HashMap<>();
        OPCOES.matcher(pagina).results().forEach(select -> {
            var opcao = OPCAO.matcher(select.group());
            if (opcao.find()) {
                opcoes.put(select.group(1), opcao.group(1));
            }
        });
        Visitante.campos(pagina, "f").forEach((campo, valor) -> {
            if (valor.isEmpty() && campo.matches("f:.*:(opcao|numero|porque)")) {
                respostas.put(campo, campo.endsWith(":porque") ? "Como consta." : opcoes.getOrDefault(campo, "1"));
            }
        });
        pagina = julgadora.apertar(FICHA, pagina, "f:salvar", respostas).body();
        assertThat(pagina).contains("Ficha completa");
        Ficha ficha = ficha(filho);
        assertThat(ficha.situacao()).isEqualTo("ABERTA");
        assertThat(ficha.atos()).isZero();
        return ficha;
    }

    /** @return status of the answer */
    private static int enviar(Filho filho) throws IOException, InterruptedException {
        Visitante julgadora = entrar(filho, "comissao_julgadora");
        String pagina = julgadora.abrir(FICHA).body();
        return julgadora.apertar(FICHA, pagina, "f:enviar", Map.of()).statusCode();
    }

    private static void cairEnquantoEnvia(Filho filho, Momento momento) throws Exception {
        try (Connection banco = filho.banco();
                Connection daAplicacao = filho.bancoDaAplicacao();
                Statement comando = banco.createStatement()) {
            Visitante julgadora = entrar(filho, "comissao_julgadora");
            String pagina = julgadora.abrir(FICHA).body();
            banco.setAutoCommit(false);
            comando.execute(momento.trava());
            var envio = CompletableFuture.supplyAsync(() -> {
                try {
                    return julgadora
                            .apertar(FICHA, pagina, "f:enviar", Map.of())
                            .statusCode();
                } catch (IOException e) {
                    return 0; // nobody is left to answer
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            esperarParada(daAplicacao, momento, envio);
            filho.matar();
            assertThat(envio.get()).as(momento.onde()).isZero();
        } catch (SQLException e) {
            assertThat(filho.filhos())
                    .as("the connections fell with the database: %s", e)
                    .isEmpty();
        }
    }

    /** Until the transaction stands at the lock: it is open, and nothing else will move it. */
    private static void esperarParada(Connection banco, Momento momento, CompletableFuture<Integer> envio)
            throws SQLException, InterruptedException, ExecutionException {
        try (Statement comando = banco.createStatement()) {
            for (int vez = 0; vez < 200; vez++) {
                try (ResultSet linhas = comando.executeQuery(
                        "SELECT COUNT(*) FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
                                + " AND command <> 'Sleep' AND time_ms > 700 AND info LIKE '%" + momento.espera()
                                + "%'")) {
                    linhas.next();
                    if (linhas.getInt(1) > 0) {
                        return;
                    }
                }
                assertThat(envio)
                        .as("%s: answered instead of waiting", momento.onde())
                        .failsWithin(Duration.ofMillis(100))
                        .withThrowableOfType(TimeoutException.class);
            }
        }
        throw new AssertionError(momento.onde() + ": the transaction never came to the lock");
    }

    private static Ficha ficha(Filho filho) throws IOException, SQLException {
        try (Connection banco = filho.banco();
                Statement comando = banco.createStatement();
                ResultSet linhas = comando.executeQuery("SELECT f.situacao, f.notas, f.enviada_em IS NOT NULL,"
                        + " (SELECT COUNT(*) FROM auditoria_ato a JOIN auditoria_livro l ON l.id = a.livro_id"
                        + " JOIN auditoria_ato_conteudo c ON c.ato_id = a.id WHERE l.codigo = '" + SELECAO.livro()
                        + "' AND a.tipo = 'selecao.ficha.enviar') FROM selecao_ficha f WHERE f.proposta_id = "
                        + SELECAO.id())) {
            assertThat(linhas.next()).isTrue();
            return new Ficha(linhas.getString(1), linhas.getString(2), linhas.getBoolean(3), linhas.getLong(4));
        }
    }

    /** @return what the verifier ends with, given the chain of the selection as an auditor exports it */
    private static int conferir(Filho filho) throws IOException, InterruptedException {
        var cadeia = entrar(filho, "auditor").abrir("/api/v1/livros/" + SELECAO.livro() + "/cadeia");
        assertThat(cadeia.statusCode()).isEqualTo(200);
        Path arquivo = Files.writeString(ALVO.resolve("cadeia.jsonl"), cadeia.body());
        return Verificador.rodar(ALVO, List.of(arquivo.toAbsolutePath().toString()))
                .codigo();
    }
}
