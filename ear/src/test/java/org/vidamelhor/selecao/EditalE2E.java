package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Sistema;

/** One edital, from the draft that a lawyer writes to the page that a citizen reads. */
class EditalE2E {

    private static final String EDITAR = "/selecao/edital/editar/002-2018?em=";
    private static final String PUBLICAR = "/selecao/edital/publicar/002-2018";

    @Test
    @DisplayName("do rascunho à retificação: escreve, confere, publica com ressalva, e qualquer pessoa lê cada versão")
    void historia() throws Exception {
        try (Navegador n = Navegador.largo();
                Navegador colega = Navegador.largo()) {
            n.entrar("secretario", Sistema.SENHA).abrir("/selecao/edital/lista").fotografar("editais-1440");
            assertThat(n.acessibilidade()).isEmpty();
            escreve(n, colega);
            olhaOEditor(n);
            publica(n);
            leComoQualquerPessoa();
            saneia();
            retifica(n);
            assertThat(n.queixas()).isEmpty();
        }
    }

    private static void escreve(Navegador n, Navegador colega) {
        colega.entrar("uma", Sistema.SENHA).abrir(EDITAR + "/contato");
        n.abrir(EDITAR + "/contato");
        digitar(n, "(71) 3115-6239");
        n.esperar(By.id("f:estado"), "Salvo.");
        n.abrir(EDITAR + "/contato");
        assertThat(campo(n, "Telefone").getAttribute("value")).isEqualTo("(71) 3115-6239");

        digitar(colega, "(71) 3115-0000");
        colega.esperar(By.cssSelector(".erro-do-campo"), "foi alterado por secretario");
        assertThat(campo(colega, "Telefone").getAttribute("value")).isEqualTo("(71) 3115-0000");
        colega.fotografar("editor-conflito-1440");
        assertThat(colega.queixas()).isEmpty();
    }

    private static WebElement campo(Navegador n, String rotulo) {
        String id = n.achar(By.xpath("//label[starts-with(normalize-space(), '" + rotulo + "')]"))
                .getAttribute("for");
        return n.achar(By.id(id));
    }

    private static void digitar(Navegador n, String valor) {
        // all at once: emptying the field first would be a change of its own, and saved
        campo(n, "Telefone").sendKeys(Keys.chord(Keys.CONTROL, "a"), valor, Keys.TAB);
    }

    private static void olhaOEditor(Navegador n) {
        n.abrir(EDITAR + "/sessao").fotografar("editor-sessao-1440");
        assertThat(n.texto()).contains("19/05/2018 10:00", "Não há expediente em 19/05/2018");
        assertThat(n.acessibilidade()).isEmpty();
        assertThat(n.texto()).contains("maio 2018", "Impugnar o edital (interessado)");
        n.abrir(EDITAR + "/prazos").fotografar("editor-prazos-1440");
        n.abrir(EDITAR + "/criterios/0/sub/0").fotografar("editor-criterio-1440");
        assertThat(n.acessibilidade()).isEmpty();
        try (Navegador escuro = Navegador.largo().escuro()) {
            escuro.entrar("secretario", Sistema.SENHA).abrir(EDITAR + "/sessao").fotografar("editor-escuro-1440");
            assertThat(escuro.acessibilidade()).isEmpty();
        }
        try (Navegador celular = Navegador.celular()) {
            celular.entrar("secretario", Sistema.SENHA)
                    .abrir(EDITAR + "/sessao")
                    .fotografar("editor-360");
            assertThat(celular.rolaParaOLado()).isFalse();
        }
    }

    private static void publica(Navegador n) {
        n.abrir("/selecao/edital/comissao/002-2018").fotografar("comissao-1440");
        assertThat(n.texto()).contains("A composição atende ao edital");
        assertThat(n.acessibilidade()).isEmpty();
        n.abrir(PUBLICAR).fotografar("publicar-1440");
        assertThat(n.acessibilidade()).isEmpty();
        n.clicar(By.id("publicar:botao"));
        assertThat(n.texto()).contains("Informe a data e a edição do DOE", "Para publicar assim mesmo, diga por quê");
        preencherDoe(n, "2018-04-16", "22.407");
        for (WebElement motivo : n.chrome().findElements(By.cssSelector("#publicar textarea"))) {
            motivo.sendKeys("Mantido como foi impresso; a Comissão decide pelo valor adotado.");
        }
        n.clicar(By.id("publicar:botao"));
        assertThat(n.caminho()).isEqualTo("/editais/002-2018");
    }

    private static void preencherDoe(Navegador n, String data, String edicao) {
        n.datar("publicar:doeData", data);
        n.escrever("publicar:doeEdicao", edicao);
    }

    private static void leComoQualquerPessoa() throws IOException, InterruptedException {
        try (Navegador n = Navegador.semScript();
                Navegador celular = Navegador.celular()) {
            n.abrir("/").fotografar("portal-1440");
            assertThat(n.texto()).contains("Edital de Seleção Chamada Pública nº 002/2018");
            n.abrir("/editais").fotografar("editais-publicos-1440");
            assertThat(n.texto()).contains("002/2018");
            n.abrir("/editais/002-2018").fotografar("edital-publico-1440");
            assertThat(n.texto()).contains("17/05/2018", "Impugnar o edital (interessado)");
            celular.abrir("/editais/002-2018");
            celular.achar(By.cssSelector(".folha .prazo-do-dia")).click();
            assertThat(celular.caminho()).startsWith("/editais/002-2018#prazo-");
            celular.achar(By.cssSelector("#criterios > summary")).click();
            celular.achar(By.cssSelector(".prazos summary")).click();
            celular.fotografar("edital-publico-360");
            assertThat(celular.texto()).contains("Capacidade técnica da entidade", "Por que esta data");
            assertThat(celular.rolaParaOLado()).isFalse();
            assertThat(celular.acessibilidade()).isEmpty();
            assertThat(celular.queixas()).isEmpty();
        }
        fotografaNoPapelENoEscuro();
        baixaOsPdfs();
        var agenda = Programa.anonimo().get("/api/v1/editais/002-2018/prazos.ics");
        assertThat(agenda.corpo()).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20180517");
        assertThat(agenda.corpo().lines())
                .allSatisfy(linha -> assertThat(linha.getBytes().length).isLessThan(76));
        var documento = Programa.anonimo().get("/api/v1/editais/002-2018");
        assertThat(documento.status()).isEqualTo(200);
        assertThat(documento.json().getString("formato")).isEqualTo("vida-melhor/edital/1");
        assertThat(Programa.anonimo().get("/api/v1/esquemas/edital").json()).containsKey("$defs");
        assertThat(Programa.anonimo().get("/api/v1/editais/002-2018/rascunho").status())
                .isIn(List.of(401, 403));
        assertThat(Programa.anonimo().get("/api/v1/editais/999-2018").status()).isEqualTo(404);
        assertThat(Programa.anonimo().get("/editais/999-2018").status()).isEqualTo(404);
    }

    private static void fotografaNoPapelENoEscuro() {
        try (Navegador papel = Navegador.largo();
                Navegador escuro = Navegador.largo().escuro()) {
            papel.impresso().abrir("/editais/002-2018");
            assertThat(papel.texto()).contains("Impugnar o edital").doesNotContain("Simular um julgamento");
            papel.fotografar("edital-papel-1440");
            escuro.abrir("/editais/002-2018").fotografar("edital-escuro-1440");
            assertThat(escuro.acessibilidade()).isEmpty();
        }
    }

    private static void baixaOsPdfs() throws IOException, InterruptedException {
        try (Navegador n = Navegador.semScript()) {
            n.abrir("/editais/002-2018");
            assertThat(n.texto()).contains("Planilha dos cursos", "não consta do documento");
            String anexo = n.achar(By.partialLinkText("Modelo de credencial")).getAttribute("href");
            String inteiro = n.achar(By.id("pdfDoEdital")).getAttribute("href");
            for (String endereco : List.of(anexo, inteiro)) {
                byte[] primeiro = baixado(endereco);
                assertThat(new String(primeiro, 0, 5, StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF-");
                assertThat(baixado(endereco)).isEqualTo(primeiro);
            }
        }
        var lista = Programa.anonimo().get("/api/v1/editais/002-2018/anexos");
        assertThat(lista.corpo()).contains("/api/v1/editais/002-2018/anexos/III/pdf", "Falta na fonte (MIS-03)");
        assertThat(Programa.anonimo()
                        .get("/api/v1/editais/002-2018/anexos/CURSOS/pdf")
                        .status())
                .isEqualTo(404);
    }

    private static byte[] baixado(String endereco) throws IOException, InterruptedException {
        HttpResponse<byte[]> resposta = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(endereco)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(resposta.statusCode()).isEqualTo(200);
        assertThat(resposta.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("edital-002-2018");
        return resposta.body();
    }

    private static void saneia() {
        try (Navegador n = Navegador.largo()) {
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir("/editais/002-2018");
            n.clicar(By.id("sanearErro"));
            n.clicar(By.id("sanear:botao"));
            assertThat(n.texto()).contains("Diga onde está o erro", "B-13.3");
            n.fotografar("sanear-1440");
            assertThat(n.acessibilidade()).isEmpty();
            n.escrever("sanear:lugar", "Seção A, item 8");
            n.escrever("sanear:erro", "18/05/201/8");
            n.escrever("sanear:correcao", "18/05/2018");
            n.escrever("sanear:motivo", "Uma barra a mais no ano; a data é uma só.");
            n.clicar(By.id("sanear:botao"));
            assertThat(n.caminho()).startsWith("/editais/002-2018");
            assertThat(n.texto()).contains("Erros materiais sanados", "leia-se 18/05/2018", "versão 1");
            assertThat(n.queixas()).isEmpty();
        }
    }

    private static void retifica(Navegador n) throws IOException, InterruptedException {
        n.abrir(PUBLICAR).escrever("retificar:motivo", "Corrige o telefone de contato.");
        n.clicar(By.id("retificar:botao"));
        n.abrir(EDITAR + "/contato");
        digitar(n, "(71) 3115-6231");
        n.esperar(By.id("f:estado"), "Salvo.");
        n.abrir(EDITAR + "/recebimento");
        assertThat(n.texto()).contains("O que esta retificação muda", "Nenhuma data muda.");
        n.abrir(PUBLICAR).fotografar("publicar-retificacao-1440");
        assertThat(n.texto()).contains("Nenhuma data muda.");
        preencherDoe(n, "2018-04-20", "22.411");
        for (WebElement motivo : n.chrome().findElements(By.cssSelector("#publicar textarea"))) {
            motivo.sendKeys("O telefone não entra nas propostas.");
        }
        n.clicar(By.id("publicar:botao")).fotografar("edital-retificado-1440");
        assertThat(n.texto())
                .contains("O que esta versão mudou", "Contato › Telefone", "(71) 3115-6231", "Corrige o telefone");
        assertThat(n.acessibilidade()).isEmpty();
        n.abrir("/editais/002-2018?versao=1");
        assertThat(n.texto()).contains("Esta não é a versão em vigor");
        assertThat(Programa.anonimo().get("/api/v1/editais/002-2018?versao=1").corpo())
                .contains("(71) 3115-6239");
    }
}
