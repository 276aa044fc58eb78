package org.vidamelhor.distribuicao;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vidamelhor.lancador.Pastas;
import org.vidamelhor.lancador.Portas;

/**
 * A full Payara Server on free ports of 127.0.0.1, with a copy of its default domain and one application put into the
 * autodeploy folder. The server's process is ours, so that it ends with us.
 */
final class DominioPayara implements AutoCloseable {

    private static final String NOME = "vm";
    private static final List<String> PORTAS =
            List.of("8080", "8181", "4848", "3700", "3820", "3920", "8686", "7676", "9009", "6666");

    private final Path payara;
    private final Path dominios;
    private final Path dominio;
    private int porta;
    private Process processo;

    /** @param pasta emptied first */
    DominioPayara(Path payara, Path pasta) {
        this.payara = payara;
        this.dominios = pasta;
        this.dominio = pasta.resolve(NOME);
    }

    void iniciar(Path ear, Map<String, String> ambiente) throws IOException, InterruptedException {
        Pastas.esvaziar(dominios);
        Pastas.copiar(payara.resolve("glassfish/domains/domain1"), dominio);
        configurar();
        Files.createDirectories(dominio.resolve("autodeploy"));
        Files.copy(ear, autodeploy(""), StandardCopyOption.REPLACE_EXISTING);
        var construtor = new ProcessBuilder(comando());
        construtor.environment().putAll(ambiente);
        construtor.directory(
                dominio.resolve("config").toFile()); // its tool starts it there too; elsewhere the ORB fails
        construtor.redirectErrorStream(true).redirectOutput(log().toFile());
        processo = construtor.start();
        processo.getOutputStream().close(); // it would wait for what we never write
    }

    private void configurar() throws IOException {
        Path arquivo = dominio.resolve("config/domain.xml");
        String xml = Files.readString(arquivo, StandardCharsets.UTF_8);
        for (String padrao : PORTAS) {
            int livre = Portas.livre();
            xml = xml.replaceAll("(port=\"|address=|telnet\\.port=)" + padrao + "\\b", "$1" + livre);
            porta = padrao.equals("8080") ? livre : porta;
        }
        int no = Portas.livre();
        xml = xml.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replaceAll("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace("-Xmx512m", "-Xmx768m")
                .replace(
                        "<jvm-options>-server</jvm-options>",
                        "<jvm-options>-server</jvm-options><jvm-options>-Duser.timezone=UTC</jvm-options>"
                                + "<jvm-options>-Dhazelcast.socket.bind.any=false</jvm-options>")
                .replaceFirst(
                        "<hazelcast-runtime-configuration [^>]*>",
                        Matcher.quoteReplacement(("<hazelcast-runtime-configuration start-port=\"%1$d\""
                                        + " das-port=\"%1$d\" interface=\"127.0.0.1\" discovery-mode=\"tcpip\""
                                        + " tcpip-members=\"127.0.0.1:%1$d\">")
                                .formatted(no)));
        Files.writeString(arquivo, xml, StandardCharsets.UTF_8);
    }

    /** The server's own start command, as its tool would run it, but in the foreground. */
    private List<String> comando() throws IOException, InterruptedException {
        var ferramenta = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                payara.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "start-domain",
                "--domaindir",
                dominios.toString(),
                "--dry-run",
                NOME);
        Process simulada = ferramenta.redirectErrorStream(true).start();
        List<String> linhas;
        try (var saida = simulada.inputReader(StandardCharsets.UTF_8)) {
            linhas = saida.lines().toList();
        }
        simulada.waitFor();
        int inicio = 1;
        while (!linhas.get(inicio).matches(".*\\bjava(\\.exe)?$")) {
            inicio++;
        }
        var comando = new ArrayList<String>();
        for (String linha : linhas.subList(inicio, linhas.size())) {
            if (linha.startsWith("Command start-domain")) {
                break;
            }
            boolean lerSenha =
                    !comando.isEmpty() && comando.get(comando.size() - 1).equals("-read-stdin");
            comando.add(lerSenha ? "false" : linha);
        }
        return comando;
    }

    /** @return whether the server deployed the application; it says so by a file beside it */
    boolean esperarImplantacao(Duration limite) throws InterruptedException {
        long fim = System.nanoTime() + limite.toNanos();
        while (System.nanoTime() < fim && processo.isAlive() && !Files.exists(autodeploy("_deployFailed"))) {
            if (Files.exists(autodeploy("_deployed"))) {
                return true;
            }
            processo.waitFor(250, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private Path autodeploy(String sufixo) {
        return dominio.resolve("autodeploy").resolve("vida-melhor.ear" + sufixo);
    }

    /** The addresses that HTTP listeners were made for, as the server's log tells. */
    List<String> ouvintes() throws IOException {
        return Pattern.compile("listener \\S+ on host/port (\\S+?):\\d+")
                .matcher(Files.readString(log()))
                .results()
                .map(achado -> achado.group(1))
                .toList();
    }

    String url() {
        return "http://localhost:" + porta;
    }

    Path log() {
        return dominios.resolve("saida.log");
    }

    @Override
    public void close() {
        if (processo == null) {
            return;
        }
        processo.destroy();
        try {
            if (!processo.waitFor(30, TimeUnit.SECONDS)) {
                processo.destroyForcibly();
            }
        } catch (InterruptedException e) {
            processo.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
