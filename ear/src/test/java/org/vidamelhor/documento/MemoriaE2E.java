package org.vidamelhor.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Sistema;

class MemoriaE2E {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    @Tag("B-5.11")
    @DisplayName("B-5.11 emite-se a memória, e qualquer pessoa confere os fatos, o arquivo e o código")
    void emite_e_verifica() throws Exception {
        String codigo;
        try (Navegador n = Navegador.largo()) {
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir("/simular");
            n.clicar(By.id("memoria:emitir"));
            assertThat(n.caminho()).startsWith("/verificar/");
            codigo = n.caminho().substring("/verificar/".length());
            n.abrir("/inicio").fotografar("inicio-1440");
            assertThat(n.texto()).contains(codigo);
        }
        byte[] pdf = baixar(codigo);
        Files.write(Path.of(System.getProperty("vm.alvo"), "imagens", "memoria.pdf"), pdf);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));

        assertThat(conformeAPdfA(pdf)).isTrue();
        try (Navegador cidadao = Navegador.celular()) {
            cidadao.abrir("/verificar/" + codigo.toLowerCase()).fotografar("verificar-360");
            assertThat(cidadao.texto())
                    .contains("Documento autêntico e válido", "Simulação, sem efeito jurídico", "ITP 91,98", sha256);
            assertThat(cidadao.rolaParaOLado()).isFalse();
            assertThat(cidadao.acessibilidade()).isEmpty();

            cidadao.abrir("/verificar?sha256=" + sha256);
            assertThat(cidadao.texto()).contains("Documento autêntico e válido");
            cidadao.abrir("/verificar/" + codigo.substring(0, 19) + (codigo.endsWith("0") ? "1" : "0"));
            assertThat(cidadao.texto()).contains("Documento não encontrado");
        }
    }

    @Test
    @DisplayName("o PDF solto na página é resumido no navegador; um byte a mais já não confere")
    void arquivo_solto() throws Exception {
        try (Navegador n = Navegador.largo()) {
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir("/simular").clicar(By.id("memoria:emitir"));
            String codigo = n.caminho().substring("/verificar/".length());
            Path fiel = Files.createTempFile("memoria", ".pdf");
            Path alterado = Files.createTempFile("memoria", ".pdf");
            byte[] pdf = baixar(codigo);
            Files.write(fiel, pdf);
            pdf[pdf.length - 1]++;
            Files.write(alterado, pdf);

            soltar(n, fiel);
            assertThat(n.texto()).contains("Documento autêntico e válido");
            soltar(n, alterado);
            assertThat(n.texto()).contains("Documento não encontrado");
            assertThat(n.queixas()).noneMatch(queixa -> queixa.contains("Content Security Policy"));
        }
    }

    @Test
    @DisplayName("revogado, o documento diz isso a todos; de novo, página e API dão a mesma razão")
    void revoga_uma_vez() throws Exception {
        try (Navegador n = Navegador.largo()) {
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir("/simular").clicar(By.id("memoria:emitir"));
            String codigo = n.caminho().substring("/verificar/".length());
            n.clicar(By.id("revogar:botao"));
            assertThat(n.texto()).contains("Diga o motivo da revogação", "Documento autêntico e válido");

            n.escrever("revogar:motivo", "Número digitado errado.").clicar(By.id("revogar:botao"));
            n.fotografar("revogado-1440");
            assertThat(n.texto()).contains("Documento autêntico, mas revogado", "Número digitado errado.");
            assertThat(n.achar(By.id("revogar:botao")).isEnabled()).isFalse();
            String porQueNao = n.achar(By.cssSelector("#porQueNao li")).getText();

            n.abrir("/conta").escrever("chave:nome", "Revogador");
            n.achar(By.xpath("//label[normalize-space()='Emissão de documentos']"))
                    .click();
            n.clicar(By.id("chave:criar"));
            var resposta = Programa.comChave(n.achar(By.id("segredo")).getText())
                    .post("/api/v1/documentos/" + codigo + "/revogacao", "{\"motivo\":\"de novo\"}");
            assertThat(resposta.status()).isEqualTo(409);
            var erro = resposta.json().getJsonArray("errors").getJsonObject(0);
            assertThat(porQueNao).startsWith(erro.getString("detail")).endsWith(erro.getString("rule"));
        }
    }

    private static void soltar(Navegador n, Path arquivo) {
        n.abrir("/verificar");
        n.achar(By.id("arquivo")).sendKeys(arquivo.toString());
        n.achar(By.cssSelector(".verificado, .aviso.erro"));
    }

    private static byte[] baixar(String codigo) throws Exception {
        HttpResponse<byte[]> resposta = HTTP.send(
                HttpRequest.newBuilder(URI.create(Sistema.iniciado().url() + "/api/v1/documentos/" + codigo + "/pdf"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(resposta.statusCode()).isEqualTo(200);
        assertThat(resposta.headers().firstValue("Content-Type"))
                .hasValueSatisfying(tipo -> assertThat(tipo).startsWith("application/pdf"));
        return resposta.body();
    }

    private static boolean conformeAPdfA(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                var validador = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            return validador.validate(parser).isCompliant();
        }
    }
}
