package org.vidamelhor.lancador;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Payara Micro process with the WAR, as the container image starts it too: the arguments are those of {@link #comando}. */
public final class Servidor implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path micro;
    private final Path war;
    private final Path pasta;
    private final int porta;
    private final Map<String, String> ambiente;
    private Process processo;

    public Servidor(Path micro, Path war, Path pasta, int porta, Map<String, String> ambiente) {
        this.micro = micro;
        this.war = war;
        this.pasta = pasta;
        this.porta = porta;
        this.ambiente = Map.copyOf(ambiente);
    }

    public void iniciar() throws IOException {
        Path temporaria = pasta.resolve("tmp-servidor");
        Pastas.esvaziar(temporaria); // a folder left by a killed server would only take space
        Path preboot = Files.writeString(pasta.resolve("preboot.txt"), preboot());
        ProcessBuilder construtor = new ProcessBuilder(comando(temporaria, preboot));
        construtor.environment().putAll(ambiente);
        construtor.redirectErrorStream(true);
        construtor.redirectOutput(pasta.resolve("servidor.log").toFile());
        processo = construtor.start();
    }

    private List<String> comando(Path temporaria, Path preboot) throws IOException {
        String no = Integer.toString(Portas.livre()); // a node that is a cluster of itself: sessions are distributable
        var comando = new ArrayList<String>();
        comando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        comando.addAll(List.of(
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporaria,
                "-Dhazelcast.socket.bind.any=false",
                "-Xmx768m",
                "-jar",
                micro.toString(),
                "--clustermode",
                "tcpip:127.0.0.1:" + no,
                "--interfaces",
                "127.0.0.1",
                "--startport",
                no,
                "--disablephonehome",
                "--port",
                Integer.toString(porta),
                "--contextroot",
                "/",
                "--prebootcommandfile",
                preboot.toString(),
                "--deploy",
                war.toString()));
        return comando;
    }

    private static String preboot() {
        return "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address"
                + "=127.0.0.1\n";
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
