package org.vidamelhor.documento;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Sistema;

class AssinaturaE2E {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A document of the page, to be signed by two, as a context that owns documents would ask for. */
    private static String emitido() throws Exception {
        String codigo;
        try (Navegador n = Navegador.largo()) {
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir("/simular").clicar(By.id("memoria:emitir"));
            codigo = n.caminho().substring("/verificar/".length());
        }
        esperar(codigo, 1, "comissao_julgadora", "Ana Lima dos Santos", "Presidente da Comissão Julgadora");
        esperar(codigo, 2, "comissao_julgadora2", "Bento Reis", "Membro da Comissão Julgadora");
        return codigo;
    }

    private static void esperar(String codigo, int ordem, String login, String nome, String qualidade)
            throws Exception {
        Sistema.iniciado()
                .executar("INSERT INTO documento_signatario (id, versao, documento_id, ordem, login, nome, qualidade)"
                        + " SELECT NEXT VALUE FOR documento_signatario_seq, 1, id, " + ordem + ", '"
                        + login + "', '" + nome + "', '" + qualidade + "' FROM documento_emitido WHERE codigo = '"
                        + codigo + "'");
    }

    private static void assinar(Navegador n, String login, String codigo) {
        n.entrar(login, Sistema.SENHA).abrir("/assinar/" + codigo);
        n.escrever("assinar:senha", Sistema.SENHA).clicar(By.id("assinar:botao"));
        assertThat(n.texto()).contains("Assinatura registrada.");
    }

    @Test
    @DisplayName(
            "D14 quem é esperado lê, confirma a senha e assina; a verificação pública mostra quem assinou e quem falta")
    void uma_jornada() throws Exception {
        String codigo = emitido();
        try (Navegador n = Navegador.largo()) {
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir("/inicio");
            assertThat(n.texto()).contains("Assinar “Memória de cálculo");
            n.clicar(By.cssSelector("#espera a[href$='" + codigo + "']"));
            assertThat(n.caminho()).isEqualTo("/assinar/" + codigo);
            n.fotografar("assinar-1440");
            assertThat(n.acessibilidade()).isEmpty();
            assertThat(n.queixas()).isEmpty();

            n.escrever("assinar:senha", "outra senha").clicar(By.id("assinar:botao"));
            assertThat(n.texto()).contains("A senha não confere, e nada foi assinado", "faltam 2");
            n.escrever("assinar:senha", Sistema.SENHA).clicar(By.id("assinar:botao"));
            assertThat(n.texto()).contains("Assinatura registrada.", "falta 1", "já está registrada");
            n.fotografar("assinado-1440");
        }
        try (Navegador celular = Navegador.celular()) {
            celular.abrir("/verificar/" + codigo).fotografar("verificar-assinado-360");
            assertThat(celular.texto())
                    .contains(
                            "Ana Lima dos Santos", "Presidente da Comissão Julgadora", "falta 1", "Ainda não assinou");
            assertThat(celular.rolaParaOLado()).isFalse();
            celular.entrar("comissao_julgadora2", Sistema.SENHA).abrir("/assinar/" + codigo);
            celular.fotografar("assinar-360");
            assertThat(celular.rolaParaOLado()).isFalse();
            assertThat(celular.acessibilidade()).isEmpty();
            assertThat(celular.escuro().fotografar("assinar-360-escuro").acessibilidade())
                    .isEmpty();
            celular.escrever("assinar:senha", Sistema.SENHA).clicar(By.id("assinar:botao"));
            assertThat(celular.texto()).contains("todas feitas");
        }
        try (Navegador alheio = Navegador.largo()) {
            alheio.entrar("auditor", Sistema.SENHA).abrir("/assinar/" + codigo);
            assertThat(alheio.texto()).contains("não está entre os que devem assinar");
            assertThat(alheio.chrome().findElements(By.id("assinar:botao"))).isEmpty();
        }
    }

    @Test
    @DisplayName("D14 a API lê as assinaturas e dá a folha em PDF; só o documento exibido aceita moldura, e só nossa")
    void api_e_folha() throws Exception {
        String codigo = emitido();
        try (Navegador n = Navegador.largo()) {
            assinar(n, "comissao_julgadora", codigo);
        }
        JsonObject lista = Programa.anonimo()
                .get("/api/v1/documentos/" + codigo + "/assinaturas")
                .json();
        assertThat(lista.getJsonArray("assinaturas").getJsonObject(0).getString("especie"))
                .isEqualTo("SENHA");
        assertThat(lista.getJsonArray("assinaturas").getJsonObject(1).isNull("assinadaEm"))
                .isTrue();

        byte[] folha = baixar(codigo, "folha-de-assinaturas").body();
        Files.write(
                Files.createDirectories(Path.of(System.getProperty("vm.alvo"), "imagens"))
                        .resolve("folha-de-assinaturas.pdf"),
                folha);
        try (var leitor = new PdfReader(folha)) {
            assertThat(new PdfTextExtractor(leitor)
                            .getTextFromPage(leitor.getNumberOfPages())
                            .replaceAll("\\s+", " "))
                    .contains("Ana Lima dos Santos", "Faltam assinaturas: 1", "ainda não assinou");
        }
        var exibido = baixar(codigo, "exibicao").headers();
        assertThat(exibido.firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
        assertThat(exibido.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(exibido.firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'self'");
        assertThat(baixar(codigo, "pdf").headers().firstValue("X-Frame-Options"))
                .contains("DENY");
    }

    private static HttpResponse<byte[]> baixar(String codigo, String o) throws Exception {
        HttpResponse<byte[]> resposta = HTTP.send(
                HttpRequest.newBuilder(URI.create(Sistema.iniciado().url() + "/api/v1/documentos/" + codigo + "/" + o))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(resposta.statusCode()).isEqualTo(200);
        return resposta;
    }
}
