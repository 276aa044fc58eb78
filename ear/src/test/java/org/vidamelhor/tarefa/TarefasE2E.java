package org.vidamelhor.tarefa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Sistema;

class TarefasE2E {

    private static void esperar(Navegador n, String texto) {
        new WebDriverWait(n.chrome(), Duration.ofSeconds(30))
                .until(c -> n.texto().contains(texto));
    }

    @Test
    @DisplayName(
            "D18 quem emitiu um documento pede a exportação, vê o fim sem recarregar, baixa o ZIP e recebe o aviso")
    void exportar() throws Exception {
        for (Navegador cada : List.of(Navegador.largo(), Navegador.celular())) {
            try (Navegador n = cada) {
                boolean larga = n.chrome().manage().window().getSize().getWidth() > 1000;
                String largura = larga ? "1440" : "360";
                n.entrar(larga ? "os" : "cma", Sistema.SENHA).abrir("/simular");
                n.clicar(By.cssSelector("[id$='emitir']")).abrir("/tarefas");
                n.clicar(By.id("pedir:exportar"));
                assertThat(n.texto()).contains("A tarefa entrou na fila");
                esperar(n, "1 documento em um arquivo ZIP");
                n.fotografar("tarefas-" + largura);
                assertThat(n.acessibilidade()).isEmpty();
                assertThat(n.rolaParaOLado()).isFalse();
                conferirZip(n);

                n.abrir("/inicio");
                assertThat(n.texto()).contains("O que espera por você", "Avisos não lidos (1)");
                n.fotografar("inicio-" + largura).clicar(By.partialLinkText("Avisos não lidos"));
                assertThat(n.texto()).contains("Exportação dos documentos que você emitiu: pronta");
                n.fotografar("avisos-" + largura);
                assertThat(n.acessibilidade()).isEmpty();
                n.clicar(By.cssSelector("[id$='ler']"));
                assertThat(n.texto()).contains("Nenhum aviso por ler");
                n.abrir("/conta").escrever("correio:email", "alguem@@x").clicar(By.id("correio:trocar"));
                assertThat(n.texto()).contains("O e-mail não está na forma");
                n.escrever("correio:email", "alguem@exemplo.gov.br").clicar(By.id("correio:trocar"));
                assertThat(n.texto()).contains("Os avisos passam a chegar também em alguem@exemplo.gov.br");
                n.fotografar("conta-email-" + largura);
                assertThat(n.acessibilidade()).isEmpty();
                assertThat(n.queixas()).isEmpty();
            }
        }
        assertThat(Programa.anonimo().get("/api/v1/tarefas/1").status()).isEqualTo(401);
    }

    private static void conferirZip(Navegador n) throws Exception {
        String endereco = n.achar(By.partialLinkText("Baixar")).getAttribute("href");
        HttpResponse<byte[]> zip = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(endereco))
                                .header("Cookie", n.biscoitos())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(zip.headers().firstValue("Content-Disposition").orElse("")).contains(".zip");
        try (var entradas = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            assertThat(entradas.getNextEntry().getName()).endsWith(".pdf");
            assertThat(new String(entradas.readNBytes(5))).isEqualTo("%PDF-");
            assertThat(entradas.getNextEntry()).isNull();
        }
    }
}
