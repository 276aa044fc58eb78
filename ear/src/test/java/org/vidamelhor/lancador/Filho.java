package org.vidamelhor.lancador;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.vidamelhor.comum.teste.BancoEmbutido;

/** The real launcher as a process of its own, with its output in a file. */
final class Filho implements AutoCloseable {

    static final String CHAVES = "vida-melhor.properties";

    /** The launcher waits three minutes for the server, after it tried data in doubt on a copy. */
    private static final Duration PACIENCIA = Duration.ofMinutes(4);

    private final Process processo;
    private final Path dados;
    private final int porta;
    private final Path saida;

    private Filho(Process processo, Path dados, int porta, Path saida) {
        this.processo = processo;
        this.dados = dados;
        this.porta = porta;
        this.saida = saida;
    }

    static Filho iniciar(Path dados, int porta, String... opcoes) throws IOException {
        Path alvo = Path.of(System.getProperty("vm.alvo"), "lancador-it");
        Path tmp = Files.createDirectories(alvo.resolve("tmp"));
        Path saida = Files.createTempFile(tmp, "saida", ".txt");
        var comando = new ArrayList<String>();
        comando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        comando.addAll(List.of("-Duser.timezone=UTC", "-Djava.io.tmpdir=" + tmp));
        comando.addAll(List.of(opcoes));
        comando.addAll(List.of(
                "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Lancador.class.getName(),
                dados.toString(),
                System.getProperty("vm.micro"),
                System.getProperty("vm.war"),
                System.getProperty("vm.docker"),
                Integer.toString(porta)));
        var construtor = new ProcessBuilder(comando).redirectErrorStream(true).redirectOutput(saida.toFile());
        return new Filho(construtor.start(), dados, porta, saida);
    }

    String url() {
        return "http://localhost:" + porta;
    }

    String saida() throws IOException {
        return Files.readString(saida, StandardCharsets.UTF_8);
    }

    void esperarPronto() throws IOException, InterruptedException {
        long fim = System.nanoTime() + PACIENCIA.toNanos();
        while (!saida().contains("Ctrl-C encerra") && processo.isAlive() && System.nanoTime() < fim) {
            processo.waitFor(100, TimeUnit.MILLISECONDS);
        }
        assertThat(saida()).contains("Ctrl-C encerra");
    }

    /** @return what it said while refusing to start */
    String esperarRecusa() throws IOException, InterruptedException {
        assertThat(processo.waitFor(150, TimeUnit.SECONDS)).as(saida()).isTrue();
        assertThat(processo.exitValue()).as(saida()).isEqualTo(1);
        assertThat(saida()).contains("Vida Melhor não iniciou: ").doesNotContain("\tat ");
        return saida().substring(saida().indexOf("Vida Melhor não iniciou: "));
    }

    List<ProcessHandle> filhos() {
        return processo.descendants().toList();
    }

    int portaDoBanco() {
        return filhos().stream()
                .map(filho -> filho.info().commandLine().orElse(""))
                .filter(comando -> comando.matches("(?s).*(mariadbd|mysqld).*--port=\\d+.*"))
                .map(comando -> comando.replaceAll("(?s).*--port=(\\d+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    /** What the launcher made up and wrote into the data folder. */
    static Properties chaves(Path dados) throws IOException {
        var chaves = new Properties();
        try (var arquivo = Files.newInputStream(dados.resolve(CHAVES))) {
            chaves.load(arquivo);
        }
        return chaves;
    }

    Connection banco() throws IOException, SQLException {
        return banco(BancoEmbutido.DONO, "senha.dono");
    }

    /** The account of the server itself sees what the server is waiting for. */
    Connection bancoDaAplicacao() throws IOException, SQLException {
        return banco(BancoEmbutido.APLICACAO, "senha.aplicacao");
    }

    private Connection banco(String conta, String senha) throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + portaDoBanco() + "/vm",
                conta,
                chaves(dados).getProperty(senha));
    }

    /** SIGKILL to the launcher, the server and the database, as when the power goes: nobody can tidy up. */
    void matar() throws InterruptedException, ExecutionException, TimeoutException {
        List<ProcessHandle> todos = new ArrayList<>(filhos());
        assertThat(todos).hasSizeGreaterThanOrEqualTo(2);
        todos.add(processo.toHandle());
        todos.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle um : todos) {
            um.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    /** SIGTERM, as the system sends it when it shuts down; both servers must be gone afterwards. */
    void encerrar() throws InterruptedException {
        List<ProcessHandle> filhos = filhos();
        assertThat(filhos).hasSizeGreaterThanOrEqualTo(2);
        processo.destroy();
        assertThat(processo.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(filhos).noneMatch(ProcessHandle::isAlive);
    }

    /** Whatever happened, nothing of this start stays behind. */
    @Override
    public void close() {
        List<ProcessHandle> filhos = filhos();
        processo.destroy();
        try {
            processo.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        processo.destroyForcibly();
        filhos.forEach(ProcessHandle::destroyForcibly);
    }
}
