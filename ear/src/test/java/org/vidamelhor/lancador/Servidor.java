package org.vidamelhor.lancador;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Payara Micro process with the WAR. Its arguments are those of {@code docker/argumentos.txt}, the file that the
 * container image starts from too: what the tests start is what is delivered.
 */
public final class Servidor implements AutoCloseable {

    private static final Pattern VARIAVEL = Pattern.compile("\\$\\{(\\w+)}");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Programas programas;
    private final Path pasta;
    private final int porta;
    private final Map<String, String> ambiente;
    private Process processo;

    /**
     * @param pasta scratch folder and log of this server
     * @param ambiente the application's configuration
     */
    public Servidor(Programas programas, Path pasta, int porta, Map<String, String> ambiente) {
        this.programas = programas;
        this.pasta = pasta;
        this.porta = porta;
        this.ambiente = Map.copyOf(ambiente);
    }

    /** What was built: the server, the application, and the folder of the container's files. */
    public record Programas(Path micro, Path war, Path docker) {
        public Programas {
            micro = micro.toAbsolutePath().normalize();
            war = war.toAbsolutePath().normalize();
            docker = docker.toAbsolutePath().normalize();
        }

        /** Where ear/pom.xml tells the tests that they are. */
        public static Programas daConstrucao() {
            return new Programas(
                    Path.of(System.getProperty("vm.micro")),
                    Path.of(System.getProperty("vm.war")),
                    Path.of(System.getProperty("vm.docker")));
        }
    }

    public void iniciar() throws IOException {
        Path temporaria = pasta.resolve("tmp-servidor");
        Pastas.esvaziar(temporaria); // a folder left by a killed server would only take space
        Map<String, String> variaveis = variaveis(temporaria);
        var comando = new ArrayList<String>();
        comando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        comando.addAll(argumentos(programas.docker().resolve("argumentos.txt"), variaveis));
        ProcessBuilder construtor = new ProcessBuilder(comando);
        construtor.environment().putAll(variaveis);
        construtor.environment().putAll(ambiente);
        construtor.redirectErrorStream(true);
        construtor.redirectOutput(log().toFile());
        processo = construtor.start();
    }

    private Map<String, String> variaveis(Path temporaria) throws IOException {
        String formato = System.getProperty("vidamelhor.log", "texto");
        var variaveis = new HashMap<String, String>();
        variaveis.put("VM_TEMPORARIA", temporaria.toString());
        variaveis.put("VM_MEMORIA", "-Xmx768m");
        variaveis.put("VM_MICRO", programas.micro().toString());
        variaveis.put("VM_WAR", programas.war().toString());
        variaveis.put("VM_NO", Integer.toString(Portas.livre())); // a cluster of one: sessions are distributable
        variaveis.put("VM_PORTA", Integer.toString(porta));
        variaveis.put("VM_ENDERECO", "127.0.0.1");
        variaveis.put("VM_PREBOOT", programas.docker().resolve("preboot.txt").toString());
        variaveis.put(
                "VM_LOG",
                programas.docker().resolve("log-" + formato + ".properties").toString());
        return variaveis;
    }

    /** The lines of the file, each {@code ${NAME}} replaced, as the shell of the container does it. */
    public static List<String> argumentos(Path arquivo, Map<String, String> variaveis) throws IOException {
        return Files.readAllLines(arquivo, StandardCharsets.UTF_8).stream()
                .map(linha -> VARIAVEL.matcher(linha).replaceAll(achada -> {
                    String valor = variaveis.get(achada.group(1));
                    if (valor == null) {
                        throw new IllegalArgumentException("no value for " + achada.group());
                    }
                    return Matcher.quoteReplacement(valor);
                }))
                .toList();
    }

    /** Waits for a page of ours: a failed deployment leaves the process alive and answers 404. */
    public boolean esperarPronto(Duration limite) throws InterruptedException, IOException {
        long fim = System.nanoTime() + limite.toNanos();
        while (System.nanoTime() < fim && processo.isAlive()) {
            if (responde()) {
                return true;
            }
            if (Files.readString(log()).contains("0 application(s) deployed")) {
                return false;
            }
            processo.waitFor(250, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private boolean responde() throws InterruptedException {
        try {
            HttpRequest pedido = HttpRequest.newBuilder(URI.create(url() + "/entrar"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HTTP.send(pedido, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public String url() {
        return "http://localhost:" + porta;
    }

    public Process processo() {
        return processo;
    }

    public Path log() {
        return pasta.resolve("servidor.log");
    }

    @Override
    public void close() {
        if (processo != null && processo.isAlive()) {
            processo.destroy();
            try {
                if (!processo.waitFor(20, TimeUnit.SECONDS)) {
                    processo.destroyForcibly();
                }
            } catch (InterruptedException e) {
                processo.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
