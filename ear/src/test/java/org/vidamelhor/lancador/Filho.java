package org.vidamelhor.lancador;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real launcher as a process of its own, with its output in a file. */
final class Filho implements AutoCloseable {

    private final Process processo;
    private final Path saida;

    private Filho(Process processo, Path saida) {
        this.processo = processo;
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
        return new Filho(construtor.start(), saida);
    }

    String saida() throws IOException {
        return Files.readString(saida, StandardCharsets.UTF_8);
    }

    void esperarPronto(Duration limite) throws IOException, InterruptedException {
        long fim = System.nanoTime() + limite.toNanos();
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
