package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.vidamelhor.auditoria.Verificador;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Sistema;

/** The second half of a selection as people live it: from the published classification to the convocation. */
final class HistoriaDosAutos {

    private static final String HOJE = LocalDate.now().toString();
    private static final String ONTEM = LocalDate.now().minusDays(1).toString();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String codigo;
    private final String vencedora;
    private final String outra;
    private final List<String> julgadores;

    HistoriaDosAutos(String codigo, String vencedora, String outra, List<String> julgadores) {
        this.codigo = codigo;
        this.vencedora = vencedora;
        this.outra = outra;
        this.julgadores = julgadores;
    }

    void contar() throws Exception {
        try (Navegador preside = Navegador.largo()) {
            preside.entrar(julgadores.get(0), Sistema.SENHA);
            autos(preside).fotografar("autos-inicio-1440");
            assertThat(preside.acessibilidade()).isEmpty();
            junta(preside, "Ata da sessão de abertura dos Envelopes A", "", ata());
            todosAssinam("Ata da sessão de abertura dos Envelopes A", preside);
            renunciam(preside, "classificação");
            junta(preside, "Início da habilitação", "", Map.of());
            habilita(preside);
            inabilita(preside);
            resultado(preside);
            renunciam(preside, "habilitação");
            junta(
                    preside,
                    "Extensão da validade da proposta",
                    vencedora,
                    Map.of("Válida até", LocalDate.now().plusYears(1).toString(), "Quem assinou", "Fulana"));
            junta(preside, "Adjudicação", vencedora, Map.of("Fundamentos", "Melhor avaliação final, habilitada."));
            junta(
                    preside,
                    "Proclamação e parecer final da Comissão",
                    "",
                    Map.of("Parecer", "Cumpridas todas as fases do edital."));
            todosAssinam("Proclamação e parecer final da Comissão", preside);
        }
        try (Navegador autoridade = Navegador.largo()) {
            autoridade.entrar("secretario", Sistema.SENHA);
            junta(
                    autoridade,
                    "Ato de Homologação",
                    "",
                    Map.of("Considerações", "considerando a regularidade do procedimento;"));
            assina(autoridade, "secretario", "Ato de Homologação");
            assertThat(autos(autoridade).texto()).contains("homologado");
            junta(autoridade, "Publicação no DOE do ato da autoridade", "Homologação", doe());
            junta(autoridade, "Convocação para assinar", vencedora, Map.of("Onde comparecer", "a sede da Secretaria"));
            assina(autoridade, "secretario", "Convocação para assinar");
            autos(autoridade).fotografar("autos-convocada-1440");
            assertThat(autoridade.texto()).contains("convocada");
        }
        try (Navegador celular = Navegador.celular()) {
            celular.entrar(julgadores.get(1), Sistema.SENHA);
            autos(celular).fotografar("autos-360");
            assertThat(celular.rolaParaOLado()).isFalse();
            assertThat(celular.acessibilidade()).isEmpty();
        }
        documentos();
        dossie();
        qualquerPessoaLe();
    }

    private Navegador autos(Navegador n) {
        return n.abrir("/selecao/autos/" + codigo);
    }

    private static Map<String, String> ata() {
        return Map.of(
                "Dia da sessão", ONTEM, "Início", "10:00", "Fim", "11:30", "Representantes", "Fulana, pela Semear");
    }

    private static Map<String, String> doe() {
        return Map.of("Data do DOE", HOJE, "Edição", "23.001", "Página", "7");
    }

    /** Joins a piece from the list of what fits now: the link names the act, and the entity or what it is about. */
    private void junta(Navegador n, String ato, String sobre, Map<String, String> campos) {
        autos(n);
        WebElement item = n.chrome().findElements(By.cssSelector(".atos li")).stream()
                .filter(li -> li.findElement(By.tagName("a")).getText().equals(ato))
                .filter(li -> li.getText().contains(sobre))
                .findFirst()
                .orElseThrow(() -> new AssertionError("não cabe: " + ato + " " + sobre + "\n" + n.texto()));
        n.chrome().get(item.findElement(By.tagName("a")).getAttribute("href"));
        preenche(n, campos);
        n.clicar(By.id("f:juntar"));
        assertThat(n.texto()).contains("juntada");
        assertThat(n.caminho()).isEqualTo("/selecao/autos/" + codigo);
    }

    /** By the words of the label, as a person finds a field. */
    private static void preenche(Navegador n, Map<String, String> campos) {
        campos.forEach((rotulo, valor) -> {
            String id = n.achar(By.xpath("//main//label[starts-with(normalize-space(.), '" + rotulo + "')]"))
                    .getAttribute("for");
            WebElement campo = n.achar(By.id(id));
            if (campo.getTagName().equals("select")) {
                new Select(campo).selectByVisibleText(valor);
            } else if (List.of("date", "time").contains(campo.getAttribute("type"))) {
                n.datar(id, valor);
            } else {
                campo.clear();
                campo.sendKeys(valor);
            }
        });
    }

    private void renunciam(Navegador n, String fase) {
        for (String entidade : List.of(vencedora, outra)) {
            autos(n);
            WebElement item = n.chrome().findElements(By.cssSelector(".atos li")).stream()
                    .filter(li -> li.getText().startsWith("Termo de renúncia"))
                    .filter(li ->
                            li.getText().contains(entidade) && li.getText().contains(fase))
                    .findFirst()
                    .orElseThrow();
            n.chrome().get(item.findElement(By.tagName("a")).getAttribute("href"));
            preenche(n, Map.of("Data do termo", HOJE, "Quem assinou", "Fulana", "Em que qualidade", "Dirigente"));
            n.clicar(By.id("f:juntar"));
        }
    }

    private void habilita(Navegador n) {
        junta(n, "Abertura do Envelope B", vencedora, abertura());
        junta(n, "Abertura do Envelope B", outra, abertura());
        exame(n, vencedora);
        n.fotografar("habilitar-por-examinar-1440");
        assertThat(n.acessibilidade()).isEmpty();
        String pagina = n.chrome().getCurrentUrl();
        List<String> formularios = enderecosDoExame(n);
        for (String formulario : formularios) {
            n.chrome().get(formulario);
            preenche(n, formulario.contains("BALANCO") ? balanco() : documento());
            n.clicar(By.id("f:juntar"));
        }
        n.chrome().get(pagina);
        n.fotografar("habilitar-examinado-1440");
        assertThat(n.texto()).contains("1,250000000", "0,777777777", "atende");
        n.chrome().get(n.achar(By.cssSelector("main a[href*='/HABILITACAO']")).getAttribute("href"));
        preenche(n, Map.of("Razões", "Apresentou tudo o que o edital exige."));
        n.clicar(By.id("f:juntar"));
    }

    private void inabilita(Navegador n) {
        exame(n, outra);
        String fgts = enderecosDoExame(n).stream()
                .filter(e -> e.contains("fgts"))
                .findFirst()
                .orElseThrow();
        n.chrome().get(fgts);
        n.clicar(By.id("f:juntar"));
        assertThat(n.texto()).contains("Preencha: Resultado do exame");
        n.fotografar("ato-com-erro-1440");
        assertThat(n.acessibilidade()).isEmpty();
        preenche(n, Map.of("Resultado do exame", "não foi apresentado"));
        n.clicar(By.id("f:juntar"));
        n.chrome().get(n.achar(By.cssSelector("main a[href*='/INABILITACAO']")).getAttribute("href"));
        preenche(n, Map.of("Razões", "Não apresentou o certificado do FGTS."));
        n.clicar(By.id("f:juntar"));
    }

    private static Map<String, String> abertura() {
        return Map.of("Dia em que o ato", ONTEM, "O envelope estava", "sim", "Representantes", "Fulana e Beltrano");
    }

    private static Map<String, String> documento() {
        return Map.of(
                "Resultado do exame", "atende",
                "Forma", "original",
                "Número e órgão", "nº 123, órgão emissor",
                "Válido até", "2040-01-01",
                "Registro em cartório", "1º Ofício, nº 45",
                "Inscrição ativa", "sim");
    }

    private static Map<String, String> balanco() {
        return Map.of(
                "Encerramento", "2017-12-31",
                "É balanço", "sim",
                "Publicado", "sim",
                "Assinado por contador", "sim",
                "Assinado por dirigente", "sim",
                "Ativo circulante", "500.000,00",
                "Passivo circulante", "400.000,00",
                "Exigível", "300.000,00",
                "Ativo total", "900.000,00");
    }

    private void exame(Navegador n, String entidade) {
        autos(n);
        WebElement link = n.chrome().findElements(By.cssSelector("a[href*='/selecao/habilitar/']")).stream()
                .filter(a -> a.getAttribute("textContent").contains(entidade))
                .findFirst()
                .orElseThrow();
        n.chrome().get(link.getAttribute("href"));
    }

    private static List<String> enderecosDoExame(Navegador n) {
        return n.chrome().findElements(By.cssSelector("table.dados a[href*='/selecao/ato/']")).stream()
                .map(a -> a.getAttribute("href"))
                .toList();
    }

    private void resultado(Navegador n) {
        junta(n, "Resultado da habilitação para o DOE", "", Map.of());
        assina(n, julgadores.get(0), "Resultado da habilitação para o DOE");
        junta(n, "Publicação no DOE", "Resultado da habilitação", doe());
        assertThat(n.texto()).contains("recurso da habilitação");
    }

    private void todosAssinam(String ato, Navegador n) {
        String documento = porAssinar(n, ato);
        for (String login : julgadores) {
            try (Navegador cada = Navegador.largo()) {
                assina(cada.entrar(login, Sistema.SENHA), documento);
            }
        }
    }

    private void assina(Navegador n, String login, String ato) {
        assina(n, porAssinar(n, ato));
    }

    private static void assina(Navegador n, String documento) {
        n.abrir("/assinar/" + documento)
                .escrever("assinar:senha", Sistema.SENHA)
                .clicar(By.id("assinar:botao"));
        assertThat(n.texto()).contains("Assinatura registrada.");
    }

    private String porAssinar(Navegador n, String ato) {
        autos(n);
        return n.chrome().findElements(By.cssSelector(".pecas > li")).stream()
                .filter(li -> li.getText().contains(ato))
                .flatMap(li -> li.findElements(By.cssSelector("a[href*='/assinar/']")).stream())
                .map(a -> a.getAttribute("href").replaceAll(".*/assinar/", ""))
                .findFirst()
                .orElseThrow();
    }

    /** Each document as anyone gets it: PDF/A, and its words. */
    private void documentos() throws Exception {
        Path imagens = Path.of(System.getProperty("vm.alvo"), "imagens");
        List<String> codigos;
        try (Navegador n = Navegador.largo()) {
            n.abrir("/editais/" + codigo).fotografar("edital-com-atos-1440");
            assertThat(n.texto()).contains("Atos publicados");
            codigos = n.chrome().findElements(By.cssSelector("section[aria-labelledby='atosPublicados'] li a")).stream()
                    .map(a -> a.getAttribute("href").replaceAll(".*/verificar/", ""))
                    .toList();
        }
        assertThat(codigos).hasSize(6); // report, minutes, result, opinion, homologação, convocation
        StringBuilder tudo = new StringBuilder();
        VeraGreenfieldFoundryProvider.initialise();
        for (String documento : codigos) {
            byte[] pdf = baixar(documento);
            Files.write(imagens.resolve("ato-" + documento + ".pdf"), pdf);
            assertThat(conformeAPdfA(pdf)).as(documento).isTrue();
            tudo.append(texto(pdf));
        }
        assertThat(tudo.toString())
                .contains("Homologar", "proclama vencedora", vencedora, outra, "Não apresentou o certificado do FGTS")
                .contains(" reais)", "dez dias corridos")
                .doesNotContain("{{", "[[");
    }

    private static byte[] baixar(String documento) throws Exception {
        HttpResponse<byte[]> resposta = HTTP.send(
                HttpRequest.newBuilder(
                                URI.create(Sistema.iniciado().url() + "/api/v1/documentos/" + documento + "/pdf"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(resposta.statusCode()).isEqualTo(200);
        return resposta.body();
    }

    private static String texto(byte[] pdf) throws Exception {
        StringBuilder texto = new StringBuilder();
        try (var leitor = new PdfReader(pdf)) {
            for (int i = 1; i <= leitor.getNumberOfPages(); i++) {
                texto.append(new PdfTextExtractor(leitor).getTextFromPage(i)).append(' ');
            }
        }
        return texto.toString().replaceAll("\\s+", " ");
    }

    private static boolean conformeAPdfA(byte[] pdf) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                var validador = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            return validador.validate(parser).isCompliant();
        }
    }

    /** The whole selection in one file, which the verifier accepts without this system, and refuses once a byte changed. */
    private void dossie() throws Exception {
        Path zip;
        try (Navegador n = Navegador.largo()) {
            n.entrar("auditor", Sistema.SENHA);
            autos(n).clicar(By.id("f:dossie"));
            assertThat(n.caminho()).isEqualTo("/tarefas");
            n.esperar(By.id("principal"), "Dossiê pronto");
            n.fotografar("dossie-pronto-1440");
            zip = n.baixar(By.cssSelector("a[href$='/resultado']"), "dossie-" + codigo + ".zip");
        }
        var veredito =
                Verificador.rodar(zip.getParent(), List.of(zip.getFileName().toString()));
        assertThat(veredito.dito()).contains("ÍNTEGRO: dossiê", "ÍNTEGRA: livro");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 2]++;
        Files.write(zip, bytes);
        assertThat(Verificador.rodar(zip.getParent(), List.of(zip.getFileName().toString()))
                        .codigo())
                .isNotZero();
    }

    private void qualquerPessoaLe() throws Exception {
        JsonObject ocds =
                Programa.anonimo().get("/api/v1/selecoes/" + codigo + "/ocds").json();
        JsonObject release = ocds.getJsonArray("releases").getJsonObject(0);
        assertThat(release.getJsonObject("tender").getString("status")).isEqualTo("complete");
        assertThat(release.getJsonArray("awards")
                        .getJsonObject(0)
                        .getJsonArray("suppliers")
                        .getJsonObject(0)
                        .getString("name"))
                .isEqualTo(vencedora);
    }
}
