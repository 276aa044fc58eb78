package org.vidamelhor.auditoria;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vidamelhor.auditoria.calculo.ChaveEd25519;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Sistema;

class SelosE2E {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration UM_SELO = Duration.ofSeconds(90);

    /** The first selo comes with the first full minute of the server. */
    private static void esperarSelo(Navegador n) {
        new WebDriverWait(n.chrome(), UM_SELO, Duration.ofSeconds(2))
                .until(c -> !ultimos().isEmpty());
    }

    private static List<JsonObject> ultimos() {
        try {
            return Programa.anonimo().get("/api/v1/selos").json().getJsonArray("selos").stream()
                    .map(JsonValue::asJsonObject)
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("D7 qualquer pessoa vê os selos, confere a série e o resumo de uma ata, em tela larga e estreita")
    void pagina_publica() throws Exception {
        try (Navegador n = Navegador.largo()) {
            n.entrar("auditor", Sistema.SENHA).abrir("/auditoria/livros");
            esperarSelo(n);
        }
        JsonObject selo = ultimos().get(0);
        String hash = selo.getJsonArray("cabecas").getJsonObject(0).getString("hash");
        for (Navegador cada : List.of(Navegador.largo(), Navegador.celular())) {
            try (Navegador n = cada) {
                String largura = n.chrome().manage().window().getSize().getWidth() > 1000 ? "1440" : "360";
                n.abrir("/").clicar(By.linkText("Selos dos livros de atos"));
                assertThat(n.caminho()).isEqualTo("/selos");
                assertThat(n.texto()).contains("Último selo", "ADMINISTRACAO", "Últimos selos");
                n.fotografar("selos-" + largura);
                assertThat(n.rolaParaOLado()).isFalse();
                assertThat(n.acessibilidade()).isEmpty();

                n.escrever("livro", "ADMINISTRACAO").escrever("hash", hash).clicar(By.id("conferirCabeca"));
                assertThat(n.achar(By.id("cabeca")).getText()).contains("Um selo cobre este resumo", "Selo nº 1,");
                n.fotografar("selos-cabeca-" + largura);
                n.escrever("hash", "f".repeat(64)).clicar(By.id("conferirCabeca"));
                assertThat(n.achar(By.id("cabeca")).getText()).contains("Nenhum ato deste livro tem este resumo");
                n.clicar(By.id("conferirTudo"));
                assertThat(n.achar(By.id("serie")).getText()).contains("conferem do selo nº 1 ao nº");
                assertThat(n.acessibilidade()).isEmpty();
                n.fotografar("selos-tudo-" + largura);
                assertThat(n.queixas()).isEmpty();
            }
        }
        try (Navegador n = Navegador.semScript()) {
            n.abrir("/selos?conferir=tudo");
            assertThat(n.texto()).contains("conferem do selo nº 1 ao nº");
        }
    }

    @Test
    @DisplayName("D7 a cadeia exportada pela API passa no verificador de linha de comando com a chave publicada")
    void exporta_e_verifica() throws Exception {
        try (Navegador n = Navegador.largo()) {
            n.entrar("auditor", Sistema.SENHA).abrir("/auditoria/livros");
            esperarSelo(n);
            n.clicar(By.xpath("//input[@value='Conferir a cadeia']"));
            assertThat(n.achar(By.id("conferencia")).getText()).contains("conferida até o selo nº");
            n.fotografar("livros-selos-1440");
            assertThat(n.acessibilidade()).isEmpty();
            String endereco = n.achar(By.linkText("Exportar a cadeia")).getAttribute("href");

            HttpResponse<String> cadeia = HTTP.send(
                    HttpRequest.newBuilder(URI.create(endereco))
                            .header("Cookie", n.biscoitos())
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(cadeia.statusCode()).isEqualTo(200);
            assertThat(cadeia.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("cadeia-");
            assertThat(cadeia.body()).doesNotContain("\"conteudo\"", "\"sal\"");
            Path pasta = Files.createTempDirectory("cadeia");
            Path arquivo = Files.writeString(pasta.resolve("cadeia.jsonl"), cadeia.body());
            JsonObject chave = Programa.anonimo()
                    .get("/api/v1/selos/chaves")
                    .json()
                    .getJsonArray("chaves")
                    .getJsonObject(0);
            assertThat(ChaveEd25519.idDaPublica(chave.getString("publica"))).isEqualTo(chave.getString("id"));
            Path publica = Files.writeString(pasta.resolve("publica.pem"), chave.getString("publica"));

            Process processo = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            System.getProperty("vm.verificador"),
                            arquivo.toString(),
                            "--chave",
                            publica.toString())
                    .redirectErrorStream(true)
                    .start();
            String dito = new String(processo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(processo.waitFor()).as(dito).isZero();
            assertThat(dito).contains("ÍNTEGRA", "assinado pela chave indicada");
        }
        String livro = "/api/v1/livros/ADMINISTRACAO/cadeia";
        assertThat(Programa.anonimo().get(livro).status()).isEqualTo(401);
        assertThat(Programa.anonimo().get("/api/v1/selos/1").json().getInt("numero"))
                .isEqualTo(1);
        assertThat(Programa.anonimo().get("/api/v1/selos/999999").status()).isEqualTo(404);
        assertThat(Programa.anonimo()
                        .get("/api/v1/selos?depoisDe=999999")
                        .json()
                        .getJsonArray("selos"))
                .isEmpty();
    }
}
