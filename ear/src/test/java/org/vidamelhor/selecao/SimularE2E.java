package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Sistema;

class SimularE2E {

    private static final String NOMES = ".classificacao > li .nome";

    private static void escreverNaCelula(Navegador n, String coluna, int linha, String valor) {
        WebElement celula = n.chrome().findElements(By.name(coluna)).get(linha);
        celula.clear();
        celula.sendKeys(valor);
    }

    private static Navegador julgar(Navegador n) {
        return n.clicar(By.cssSelector("form.simulacao button[type=submit]"));
    }

    @Test
    @Tag("WE-01")
    @DisplayName("WE-01 a página abre julgada, e cada número abre a sua conta")
    void abre_julgada_e_explica() {
        try (Navegador n = Navegador.largo()) {
            n.abrir("/simular").fotografar("simular-1440");

            assertThat(n.textos(NOMES))
                    .startsWith(
                            "Associação Mãos do Sertão (fictícia)",
                            "Instituto Semente do Recôncavo (fictício)",
                            "Fundação Casa do Ofício (fictícia)")
                    .hasSize(5);
            assertThat(n.textos(".numeros .itp")).containsExactly("ITP\n91,98", "ITP\n90,15", "ITP\n83,20");
            assertThat(n.textos(".motivos li"))
                    .anySatisfy(motivo -> assertThat(motivo).contains("43", "45", "E-2.1"))
                    .anySatisfy(motivo -> assertThat(motivo).contains("24", "25", "E-2.1"));

            n.chrome().findElements(By.cssSelector(".numeros .itp")).get(1).click();
            WebElement conta = n.achar(By.cssSelector(".conta:target"));
            assertThat(conta.isDisplayed()).isTrue();
            assertThat(conta.getText()).contains("E-1.ITP", "(NT × PT + NO × PO) ÷ 100", "90,148387…", "90,15");
            n.fotografar("simular-memoria-1440");
            assertThat(n.acessibilidade()).isEmpty();
            assertThat(n.queixas()).isEmpty();
        }
    }

    @Test
    @Tag("INC-11")
    @DisplayName("mudar um orçamento e a base do MO muda a ordem, e o endereço guarda tudo")
    void edita_julga_e_compartilha() {
        try (Navegador n = Navegador.largo()) {
            n.abrir("/simular");
            escreverNaCelula(n, "op", 1, "3.300.000,00");
            julgar(n);

            assertThat(n.textos(NOMES).get(0)).startsWith("Instituto Semente");
            assertThat(n.textos(".motivos li"))
                    .anySatisfy(motivo -> assertThat(motivo).contains("acima do teto", "A-12"));

            String endereco = n.caminho();
            try (Navegador outraPessoa = Navegador.largo()) {
                outraPessoa.abrir(endereco);
                assertThat(outraPessoa.textos(NOMES)).isEqualTo(n.textos(NOMES));
            }
        }
    }

    @Test
    @DisplayName("B-5.11 a planilha baixada é a do que está na tela, com fórmulas, na página e na API")
    void planilha() throws Exception {
        try (Navegador n = Navegador.largo()) {
            n.abrir("/simular");
            escreverNaCelula(n, "op", 1, "3.123.456,78");
            julgar(n);
            assertThat(folhas(Files.readAllBytes(n.baixar(By.id("planilha:baixar"), "memoria-itp.xlsx"))))
                    .contains("<v>3123456.78</v>", "1+COUNTIFS(");
        }
        Programa qualquer = Programa.anonimo();
        var resposta = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Sistema.iniciado().url() + "/api/v1/calculos/itp/planilha"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(qualquer.get("/api/v1/calculos/itp/exemplo")
                                        .corpo()))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(resposta.statusCode()).isEqualTo(200);
        assertThat(folhas(resposta.body())).contains("1+COUNTIFS(");
        assertThat(qualquer.post("/api/v1/calculos/itp/planilha", "{}").status())
                .isEqualTo(400);
    }

    private static String folhas(byte[] xlsx) throws IOException {
        Path arquivo = Files.write(Files.createTempFile("planilha", ".xlsx"), xlsx);
        var texto = new StringBuilder();
        try (var zip = new ZipFile(arquivo.toFile())) {
            for (var parte : zip.stream()
                    .filter(p -> p.getName().startsWith("xl/worksheets/"))
                    .toList()) {
                texto.append(new String(zip.getInputStream(parte).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texto.toString();
    }

    @Test
    @DisplayName("um valor errado é apontado na célula e nada do que foi digitado se perde")
    void erro_na_celula() {
        try (Navegador n = Navegador.largo()) {
            n.abrir("/simular");
            escreverNaCelula(n, "c1", 0, "41");
            escreverNaCelula(n, "op", 2, "três milhões");
            escreverNaCelula(n, "c23", 0, "5");
            julgar(n).fotografar("simular-erros-1440");

            assertThat(n.textos(".celula .erro-do-campo"))
                    .anySatisfy(erro -> assertThat(erro).contains("0 a 40"))
                    .anySatisfy(erro -> assertThat(erro).contains("3.208.500,00"))
                    .anySatisfy(erro -> assertThat(erro).contains("em todas as propostas ou em nenhuma"));
            assertThat(n.chrome().findElements(By.name("c1")).get(0).getDomProperty("value"))
                    .isEqualTo("41");
            assertThat(n.chrome().findElements(By.name("op")).get(2).getDomProperty("value"))
                    .isEqualTo("três milhões");
            assertThat(n.textos(NOMES)).isEmpty();
        }
    }

    @Test
    @DisplayName("sem JavaScript lê-se tudo, abre-se a conta e julga-se de novo")
    void sem_script() {
        try (Navegador n = Navegador.semScript()) {
            n.abrir("/simular");
            assertThat(n.textos(".numeros .itp")).hasSize(3);

            escreverNaCelula(n, "c1", 2, "40");
            escreverNaCelula(n, "c2", 2, "55");
            julgar(n);

            assertThat(n.textos(NOMES).get(0)).startsWith("Fundação Casa do Ofício");
            n.chrome().findElements(By.cssSelector(".numeros .itp")).get(0).click();
            assertThat(n.achar(By.cssSelector(".conta:target")).isDisplayed()).isTrue();
        }
    }

    @Test
    @DisplayName("num celular de 360 px nada rola para o lado")
    void celular() {
        try (Navegador n = Navegador.celular()) {
            n.abrir("/simular").fotografar("simular-360");
            assertThat(n.rolaParaOLado()).isFalse();
            n.abrir("/simular#P01-ITP").fotografar("simular-memoria-360");
            assertThat(n.rolaParaOLado()).isFalse();
            n.abrir("/").fotografar("portal-360");
            assertThat(n.rolaParaOLado()).isFalse();
        }
    }

    @Test
    @DisplayName("só com o teclado: pular para o conteúdo, abrir uma conta, julgar")
    void teclado() {
        try (Navegador n = Navegador.largo()) {
            n.abrir("/simular");
            WebElement corpo = n.achar(By.tagName("body"));
            corpo.sendKeys(Keys.TAB);
            assertThat(n.chrome().switchTo().activeElement().getText()).isEqualTo("Ir para o conteúdo");
            n.chrome().switchTo().activeElement().sendKeys(Keys.ENTER);
            n.chrome().switchTo().activeElement().sendKeys(Keys.TAB);
            WebElement numero = n.chrome().switchTo().activeElement();
            assertThat(numero.getDomAttribute("aria-label")).contains("NT", "Associação Mãos do Sertão");
            numero.sendKeys(Keys.ENTER);
            assertThat(n.achar(By.cssSelector(".conta:target")).getText()).contains("Nota Técnica");

            WebElement entidade = n.chrome().findElements(By.name("e")).get(0);
            entidade.sendKeys(" X", Keys.ENTER);
            n.achar(By.cssSelector(".classificacao"));
            assertThat(n.caminho()).startsWith("/simular?");
        }
    }
}
