package org.vidamelhor.e2e;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A program that calls the API. */
public final class Programa {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String chave;

    private Programa(String chave) {
        this.chave = chave;
    }

    public static Programa anonimo() {
        return new Programa(null);
    }

    public static Programa comChave(String chave) {
        return new Programa(chave);
    }

    public Resposta get(String caminho) throws IOException, InterruptedException {
        return enviar(pedido(caminho).GET());
    }

    public Resposta post(String caminho, String corpo) throws IOException, InterruptedException {
        return post(caminho, corpo, "application/json");
    }

    public Resposta post(String caminho, String corpo, String tipo) throws IOException, InterruptedException {
        return enviar(pedido(caminho).header("Content-Type", tipo).POST(HttpRequest.BodyPublishers.ofString(corpo)));
    }

    /** Asks before it sends the body, as a well-behaved client with a large one does. */
    public Resposta postComPermissao(String caminho, String corpo) throws IOException, InterruptedException {
        return enviar(pedido(caminho)
                .expectContinue(true)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(corpo)));
    }

    private HttpRequest.Builder pedido(String caminho) {
        var pedido = HttpRequest.newBuilder(URI.create(Sistema.iniciado().url() + caminho))
                .timeout(Duration.ofSeconds(60));
        return chave == null ? pedido : pedido.header("Authorization", "Bearer " + chave);
    }

    private static Resposta enviar(HttpRequest.Builder pedido) throws IOException, InterruptedException {
        return new Resposta(HTTP.send(pedido.build(), HttpResponse.BodyHandlers.ofString()));
    }

    /** What came back. */
    public record Resposta(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String corpo() {
            return http.body();
        }

        public String cabecalho(String nome) {
            return http.headers().firstValue(nome).orElse("");
        }

        public JsonObject json() {
            try (JsonReader leitor = Json.createReader(new StringReader(corpo()))) {
                return leitor.readObject();
            }
        }
    }
}
