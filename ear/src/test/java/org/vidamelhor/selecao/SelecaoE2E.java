package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Sistema;

/** A whole selection as people live it: published, opened in session, judged by five, signed, and read by anyone. */
class SelecaoE2E {

    private static final String CODIGO = "003-2018";
    private static final String JULGAMENTO = "/selecao/julgamento/";
    private static final List<String> JULGADORES = List.of(
            "comissao_julgadora",
            "comissao_julgadora2",
            "comissao_julgadora3",
            "comissao_julgadora4",
            "comissao_julgadora5");
    private static final List<String> CPFS =
            List.of("52998224725", "11144477735", "12345678909", "98765432100", "39053344705");
    private static final Path RECURSOS = Path.of("../ejb-module/src/main/resources/org/vidamelhor/selecao");

    @Test
    @Tag("B-5.13")
    @Tag("B-5.14")
    @DisplayName(
            "da publicação à convocação: cinco julgam às cegas, todos assinam, qualquer um refaz, a autoridade homologa")
    void historia() throws Exception {
        try (Navegador secretario = Navegador.largo()) {
            publica(secretario.entrar("secretario", Sistema.SENHA));
        }
        entrega();
        try (Navegador preside = Navegador.largo()) {
            preside.entrar(JULGADORES.get(0), Sistema.SENHA);
            abre(preside);
            transcreve(preside);
            for (String julgador : JULGADORES) {
                julga(julgador);
            }
            consolida(preside);
            apuraERelata(preside);
            String relatorio = assinam(preside);
            divulga(preside, relatorio);
        }
        qualquerPessoaLe();
        new HistoriaDosAutos(CODIGO, "Instituto Exemplo Brotar", "Associação Exemplo Semear", JULGADORES).contar();
    }

    private static void publica(Navegador n) throws IOException {
        JsonObject edital = ler(RECURSOS.resolve("edital-002-2018.json"));
        JsonObject outro = Json.createPointer("/identificacao/numero").replace(edital, Json.createValue("003"));
        Path arquivo = Files.createTempFile("edital", ".json");
        Files.writeString(arquivo, outro.toString());
        n.abrir("/selecao/edital/lista")
                .achar(By.id("importar:arquivo"))
                .sendKeys(arquivo.toAbsolutePath().toString());
        n.clicar(By.id("importar:botao"));
        for (int i = 0; i < JULGADORES.size(); i++) {
            n.abrir("/selecao/edital/comissao/" + CODIGO);
            n.escrever("incluir:login", JULGADORES.get(i)).escrever("incluir:cpf", CPFS.get(i));
            n.escrever("incluir:matricula", "M" + i).escrever("incluir:portaria", "073");
            n.datar("incluir:dataDaPortaria", "2018-04-04").datar("incluir:doe", "2018-04-05");
            if (i == 0) {
                n.achar(By.id("incluir:cpl")).click();
            }
            escolherPapel(n, i == 0);
            n.clicar(By.id("incluir:botao"));
        }
        assertThat(n.texto()).contains("A composição atende ao edital");
        n.abrir("/selecao/edital/publicar/" + CODIGO);
        n.datar("publicar:doeData", "2018-04-16").escrever("publicar:doeEdicao", "22.407");
        for (WebElement motivo : n.chrome().findElements(By.cssSelector("#publicar textarea"))) {
            motivo.sendKeys("Mantido como impresso.");
        }
        n.clicar(By.id("publicar:botao"));
        assertThat(n.caminho()).isEqualTo("/editais/" + CODIGO);
    }

    private static void escolherPapel(Navegador n, boolean preside) {
        new Select(n.achar(By.id("incluir:papel")))
                .selectByValue(preside ? "PRESIDENTE_DA_COMISSAO" : "MEMBRO_DA_COMISSAO");
    }

    private static JsonObject ler(Path arquivo) throws IOException {
        try (var leitor = Json.createReader(Files.newBufferedReader(arquivo))) {
            return leitor.readObject();
        }
    }

    private static void abre(Navegador n) {
        n.abrir(JULGAMENTO + "lista").fotografar("selecoes-1440");
        assertThat(n.texto()).contains("003/2018");
        assertThat(n.acessibilidade()).isEmpty();
        n.abrir(JULGAMENTO + "abertura/" + CODIGO);
        n.clicar(By.id("sessaoPublica:abrirSessao"));
        assertThat(n.texto()).contains("Sessão pública aberta.");
        recebe(n, "00000001000136", "Associação Exemplo Semear", false);
        assertThat(n.texto()).contains("lacrados e indevassados", "B-3.1");
        recebe(n, "00000001000136", "Associação Exemplo Semear", true);
        assertThat(n.texto()).contains("Protocolo 003-2018/P01");
        recebe(n, "00000002000180", "Instituto Exemplo Brotar", true);
        n.fotografar("abertura-1440");
        assertThat(n.acessibilidade()).isEmpty();
        for (int i = 0; i < 2; i++) {
            n.clicar(By.cssSelector(
                    "button[aria-label^='Abrir o Envelope A'], input[aria-label^='Abrir o Envelope A']"));
        }
        assertThat(n.texto()).contains("com Envelope A aberto");
        n.chrome().findElements(By.cssSelector(".forma input[type=checkbox]")).forEach(WebElement::click);
        n.fotografar("abertura-forma-1440");
        assertThat(n.acessibilidade()).isEmpty();
        n.clicar(By.cssSelector("input[aria-label^='Registrar a forma']"));
        n.chrome().findElements(By.cssSelector(".forma input[type=checkbox]")).stream()
                .filter(caixa -> !caixa.isSelected())
                .forEach(WebElement::click);
        n.clicar(By.cssSelector("input[aria-label^='Registrar a forma']"));
        n.clicar(By.id("sessaoPublica:encerrar"));
        assertThat(n.texto()).contains("O julgamento começa");
        n.fotografar("abertura-encerrada-1440");
    }

    private static void recebe(Navegador n, String cnpj, String nome, boolean emOrdem) {
        n.escrever("receber:cnpj", cnpj).escrever("receber:nome", nome);
        n.escrever("receber:lacreA", "A-" + cnpj.charAt(7)).escrever("receber:lacreB", "B-" + cnpj.charAt(7));
        for (String id : List.of("receber:lacrados", "receber:identificados", "receber:declaracao")) {
            if (n.achar(By.id(id)).isSelected() != emOrdem) {
                n.achar(By.id(id)).click();
            }
        }
        n.clicar(By.id("receber:botao"));
    }

    /** The first delivers from its account, the second comes on paper with its file. */
    private static void entrega() throws IOException {
        try (Navegador n = Navegador.largo()) {
            n.entrar("proponente", Sistema.SENHA).abrir("/propostas");
            n.clicar(By.cssSelector("input[aria-label='Começar a proposta 003/2018']"));
            n.abrir("/proposta/arquivos/" + CODIGO);
            importa(n, "00000001000136", "Associação Exemplo Semear");
            n.abrir("/proposta/entregar/" + CODIGO);
            if (!n.chrome().findElements(By.id("entregar:ciente")).isEmpty()) {
                n.achar(By.id("entregar:ciente")).click();
            }
            n.clicar(By.id("entregar:botao"));
            assertThat(n.achar(By.id("protocolo")).getText()).isEqualTo(CODIGO + "/P01");
        }
    }

    /** The example's proposal as the file of another entity; its attachments stay on paper. */
    private static void importa(Navegador n, String cnpj, String nome) throws IOException {
        JsonObject proposta = ler(RECURSOS.resolve("proposta-exemplo.json"));
        for (var troca : Map.of("/edital/numero", "003", "/entidade/cnpj", cnpj, "/entidade/nome", nome)
                .entrySet()) {
            proposta = Json.createPointer(troca.getKey()).replace(proposta, Json.createValue(troca.getValue()));
        }
        Path arquivo = Files.createTempFile("proposta", ".json");
        Files.writeString(arquivo, proposta.toString().replaceAll("\"sha256\":\"[0-9a-f]{64}\",", ""));
        n.achar(By.id("importar:arquivo")).sendKeys(arquivo.toString());
        n.clicar(By.id("importar:botao"));
        assertThat(n.texto()).contains("A proposta foi importada.");
    }

    /** Who presides takes the second from its file; another member compares both with the paper. */
    private static void transcreve(Navegador preside) throws IOException {
        preside.abrir(JULGAMENTO + "painel/" + CODIGO);
        List<String> enderecos = enderecos(preside, "/julgamento/proposta/");
        preside.chrome().get(enderecos.get(1));
        importa(preside, "00000002000180", "Instituto Exemplo Brotar");
        try (Navegador outra = Navegador.largo()) {
            outra.entrar(JULGADORES.get(1), Sistema.SENHA);
            for (String endereco : enderecos) {
                outra.chrome().get(endereco);
                outra.clicar(By.id("conferir:botao"));
                assertThat(outra.texto()).contains("Transcrição conferida com o papel.");
            }
            outra.fotografar("proposta-conferida-1440");
        }
    }

    private static List<String> enderecos(Navegador n, String parte) {
        return n.chrome().findElements(By.cssSelector("a[href*='" + parte + "']")).stream()
                .map(a -> a.getAttribute("href"))
                .toList();
    }

    private static void julga(String login) {
        try (Navegador n = Navegador.largo()) {
            n.entrar(login, Sistema.SENHA);
            assertThat(n.abrir("/inicio").texto()).contains("Preencher e enviar 2 fichas");
            n.abrir(JULGAMENTO + "fichas/" + CODIGO);
            for (int i = 0; i < 2; i++) {
                n.clicar(By.cssSelector("input[aria-label^='Não tenho impedimento']"));
            }
            if (login.equals(JULGADORES.get(0))) {
                n.fotografar("fichas-1440");
                assertThat(n.acessibilidade()).isEmpty();
            }
            List<String> enderecos = enderecos(n, "/julgamento/ficha/");
            assertThat(enderecos).hasSize(2);
            for (String endereco : enderecos) {
                n.chrome().get(endereco);
                preenche(n, login, endereco.equals(enderecos.get(0)));
            }
            assertThat(n.queixas()).isEmpty();
        }
    }

    private static void preenche(Navegador n, String login, boolean primeira) {
        boolean mostrar = primeira && login.equals(JULGADORES.get(0));
        Instant inicio = Instant.now();
        n.achar(By.id("f:sugeridos")).sendKeys(Keys.ENTER);
        n.esperar(By.id("f:contador"), "10");
        if (mostrar) {
            n.fotografar("ficha-1440");
            assertThat(n.acessibilidade()).isEmpty();
        }
        teclado(n, login.equals(JULGADORES.get(4)) && primeira);
        n.esperar(By.id("f:contador"), "Ficha completa");
        if (mostrar) {
            n.fotografar("ficha-completa-1440");
            System.getLogger("selecao")
                    .log(
                            System.Logger.Level.INFO,
                            "one sheet by keyboard: "
                                    + Duration.between(inicio, Instant.now()).toMillis() + " ms");
        }
        n.achar(By.id("f:enviar")).sendKeys(Keys.ENTER);
        n.esperar(By.id("principal"), "enviada.");
    }

    /** From the first button on, nothing but Tab, the first letter of an answer and the text of each reason. */
    private static void teclado(Navegador n, boolean diverge) {
        for (int passos = 0; passos < 200; passos++) {
            WebElement foco = n.chrome().switchTo().activeElement();
            if ("f:enviar".equals(foco.getAttribute("id"))) {
                return;
            }
            boolean semResposta = foco.getTagName().equals("select")
                    && foco.getAttribute("value").isEmpty();
            if (semResposta) {
                String pergunta =
                        foco.findElement(By.xpath("ancestor::section")).getText();
                boolean dimensionamento = pergunta.contains("Dimensionamento");
                foco.sendKeys(dimensionamento ? (diverge ? "I" : "A") : "C");
                foco.sendKeys(Keys.TAB);
                n.chrome().switchTo().activeElement().sendKeys("Atende ao edital, como se vê no documento.", Keys.TAB);
            } else {
                foco.sendKeys(Keys.TAB);
            }
        }
    }

    private static void consolida(Navegador n) {
        n.abrir(JULGAMENTO + "painel/" + CODIGO).fotografar("painel-por-consolidar-1440");
        assertThat(n.acessibilidade()).isEmpty();
        List<String> enderecos = enderecos(n, "/consolidacao/");
        assertThat(enderecos).hasSize(2);
        for (String endereco : enderecos) {
            n.chrome().get(endereco);
            n.escrever("f:motivo", "Os cinco membros viram o mesmo.").clicar(By.id("f:unanimes"));
        }
        n.chrome().get(enderecos.get(0));
        n.fotografar("consolidacao-1440");
        assertThat(n.acessibilidade()).isEmpty();
        assertThat(n.texto()).contains("A decidir 1", "1 com divergência");
        n.achar(By.cssSelector("input[value='diverge']")).sendKeys(Keys.SPACE);
        WebElement divergente = n.achar(By.cssSelector(".consolidar.diverge"));
        assertThat(visiveis(n)).containsExactly(divergente);
        new Select(divergente.findElement(By.tagName("select"))).selectByValue("SIM");
        n.clicar(By.cssSelector(".consolidar.diverge input[aria-label^='Fixar']"));
        WebElement recusada = n.achar(By.cssSelector(".consolidar.diverge .erro-do-campo"));
        assertThat(recusada.isDisplayed()).isTrue();
        assertThat(n.chrome().switchTo().activeElement().getAttribute("value")).isEqualTo("SIM");
        n.chrome().switchTo().activeElement().sendKeys(Keys.TAB);
        n.chrome().switchTo().activeElement().sendKeys("O quadro proposto é o do edital.");
        n.clicar(By.cssSelector(".consolidar.diverge input[aria-label^='Fixar']"));
        assertThat(n.texto()).contains("Tudo decidido");
        assertThat(visiveis(n)).hasSize(1);
        n.achar(By.cssSelector("input[value='falta']")).sendKeys(Keys.SPACE);
        assertThat(visiveis(n)).isEmpty();
        assertThat(n.texto()).contains("Nenhum quesito nesta escolha.");
        try (Navegador quinta = Navegador.celular()) {
            quinta.entrar(JULGADORES.get(4), Sistema.SENHA);
            quinta.chrome().get(enderecos.get(0));
            WebElement linha = quinta.achar(By.cssSelector(".consolidar.diverge"));
            linha.findElement(By.cssSelector(".divergir summary")).click();
            linha.findElement(By.cssSelector(".divergir textarea")).sendKeys("Falta um posto na equipe itinerante.");
            quinta.fotografar("consolidacao-360");
            assertThat(quinta.rolaParaOLado()).isFalse();
            quinta.clicar(By.cssSelector(".consolidar.diverge input[value='Registrar a minha divergência']"));
            assertThat(quinta.texto()).contains("Falta um posto na equipe itinerante.");
        }
    }

    private static List<WebElement> visiveis(Navegador n) {
        return n.chrome().findElements(By.cssSelector(".consolidar")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static void apuraERelata(Navegador n) {
        n.abrir(JULGAMENTO + "painel/" + CODIGO).clicar(By.id("f:apurar"));
        assertThat(n.texto()).contains("Apuração 1 feita e congelada.");
        n.clicar(By.id("f:recalcular"));
        assertThat(n.texto()).contains("O recálculo dá o mesmo resultado, até o último dígito.", "Falta o relatório");
        n.fotografar("painel-apurado-1440");
        assertThat(n.acessibilidade()).isEmpty();
        // equal proposals: only a decision parts them
        n.escrever("f:razao", "Sorteio em sessão, na presença das duas.").escrever("f:ordem", "P02, P01");
        n.clicar(By.id("f:desempatar")).clicar(By.id("f:apurar"));
        n.clicar(By.id("f:relatar"));
        assertThat(n.caminho()).startsWith("/assinar/");
    }

    private static String assinam(Navegador preside) {
        String codigo = preside.caminho().substring("/assinar/".length());
        preside.fotografar("assinar-relatorio-1440");
        for (String login : JULGADORES) {
            try (Navegador n = Navegador.largo()) {
                n.entrar(login, Sistema.SENHA).abrir("/assinar/" + codigo);
                n.escrever("assinar:senha", Sistema.SENHA).clicar(By.id("assinar:botao"));
                assertThat(n.texto()).contains("Assinatura registrada.");
            }
        }
        return codigo;
    }

    private static void divulga(Navegador n, String relatorio) throws Exception {
        assertThat(Programa.anonimo()
                        .get("/api/v1/selecoes/" + CODIGO + "/classificacao")
                        .status())
                .isEqualTo(404);
        assertThat(Programa.anonimo()
                        .get("/api/v1/documentos/" + relatorio + "/pdf")
                        .status())
                .isEqualTo(404);
        n.abrir(JULGAMENTO + "painel/" + CODIGO);
        assertThat(n.texto()).contains("Informe a data e a edição do DOE");
        n.datar("f:doeData", LocalDate.now().toString()).escrever("f:doeEdicao", "23.000");
        n.clicar(By.id("f:divulgar"));
        assertThat(n.caminho()).isEqualTo("/classificacao/" + CODIGO);
        n.fotografar("classificacao-1440");
    }

    private static void qualquerPessoaLe() throws Exception {
        try (Navegador n = Navegador.celular()) {
            n.abrir("/editais/" + CODIGO).clicar(By.id("verClassificacao"));
            n.fotografar("classificacao-360");
            assertThat(n.texto()).contains("Instituto Exemplo Brotar", "23.000");
            assertThat(n.textos(".classificacao .nome").get(0)).isEqualTo("Instituto Exemplo Brotar");
            assertThat(n.rolaParaOLado()).isFalse();
            assertThat(n.acessibilidade()).isEmpty();
        }
        String resultado = Programa.anonimo()
                .get("/api/v1/selecoes/" + CODIGO + "/classificacao")
                .corpo();
        String entrada = Programa.anonimo()
                .get("/api/v1/selecoes/" + CODIGO + "/classificacao/entrada")
                .corpo();
        JsonObject refeito =
                Programa.anonimo().post("/api/v1/calculos/itp", entrada).json();
        try (var leitor = Json.createReader(new java.io.StringReader(resultado))) {
            assertThat(refeito.get("ordem")).isEqualTo(leitor.readObject().get("ordem"));
        }
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(resultado.getBytes(StandardCharsets.UTF_8)));
        try (Navegador n = Navegador.semScript()) {
            assertThat(n.abrir("/classificacao/" + CODIGO).texto()).contains(hash);
        }
        assertThat(IntStream.rangeClosed(1, 2).mapToObj(i -> "P0" + i)).allMatch(resultado::contains);
    }
}
