package org.vidamelhor.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser. */
public final class Navegador implements AutoCloseable {

    private static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PACIENCIA = Duration.ofSeconds(15);

    private final ChromeDriver chrome;
    private final String url;

    private Navegador(int largura, boolean comScript) {
        boolean instalado = Files.isExecutable(CHROMEDRIVER);
        if (System.getenv("CI") == null) {
            assumeTrue(instalado, "browser tests skipped: the packages chromium and chromium-driver are not installed");
        } else if (!instalado) {
            throw new IllegalStateException("chromium-driver is not installed");
        }
        this.url = Sistema.iniciado().url();
        this.chrome = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(CHROMEDRIVER.toFile())
                        .build(),
                opcoes(comScript));
        chrome.manage().window().setSize(new Dimension(largura, 900));
        if (largura < 500) { // a headless window is never narrower than 500
            chrome.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", largura, "height", 780, "deviceScaleFactor", 2, "mobile", true));
        }
    }

    public static Navegador largo() {
        return new Navegador(1440, true);
    }

    public static Navegador celular() {
        return new Navegador(360, true);
    }

    public static Navegador semScript() {
        return new Navegador(1440, false);
    }

    private static ChromeOptions opcoes(boolean comScript) {
        var opcoes = new ChromeOptions();
        opcoes.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--lang=pt-BR");
        var registros = new LoggingPreferences();
        registros.enable(LogType.BROWSER, Level.ALL);
        opcoes.setCapability("goog:loggingPrefs", registros);
        if (!comScript) {
            opcoes.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        return opcoes;
    }

    public Navegador abrir(String caminho) {
        chrome.get(url + caminho);
        return this;
    }

    public Navegador entrar(String login, String senha) {
        abrir("/entrar");
        return preencherEntrada(login, senha);
    }

    public Navegador preencherEntrada(String login, String senha) {
        escrever("entrar:login", login);
        escrever("entrar:senha", senha);
        return clicar(By.id("entrar:botao"));
    }

    public Navegador escrever(String id, String texto) {
        WebElement campo = achar(By.id(id));
        campo.clear();
        campo.sendKeys(texto);
        return this;
    }

    /** A native date field takes its value in the order of the browser's language; the test gives it whole. */
    public Navegador datar(String id, String iso) {
        chrome.executeScript("arguments[0].value = arguments[1]", achar(By.id(id)), iso);
        return this;
    }

    /** Clicks and waits for the page that follows. */
    public Navegador clicar(By qual) {
        WebElement antes = chrome.findElement(By.tagName("html"));
        achar(qual).click();
        try {
            new WebDriverWait(chrome, PACIENCIA).until(navegador -> mudou(antes));
        } catch (TimeoutException e) {
            fotografar("falha-" + System.nanoTime());
            throw new TimeoutException("no new page at " + caminho() + "; console: " + queixas(), e);
        }
        new WebDriverWait(chrome, PACIENCIA)
                .until(navegador -> !chrome.findElements(By.id("principal")).isEmpty());
        return this;
    }

    private static boolean mudou(WebElement antes) {
        try {
            antes.getTagName();
            return false;
        } catch (StaleElementReferenceException e) {
            return true;
        } catch (org.openqa.selenium.WebDriverException e) {
            return true;
        }
    }

    /** Clicks what downloads a file, and waits for all of it. */
    public Path baixar(By qual, String nome) throws IOException {
        Path pasta = Files.createTempDirectory("baixados");
        chrome.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", pasta.toString()));
        achar(qual).click();
        Path arquivo = pasta.resolve(nome);
        new WebDriverWait(chrome, PACIENCIA).until(navegador -> Files.exists(arquivo));
        return arquivo;
    }

    /** Waits until the text stands there: what a page does without a new one. */
    public Navegador esperar(By qual, String texto) {
        try {
            new WebDriverWait(chrome, PACIENCIA)
                    .ignoring(StaleElementReferenceException.class)
                    .until(navegador -> navegador.findElements(qual).stream()
                            .anyMatch(elemento -> elemento.getText().contains(texto)));
            return this;
        } catch (TimeoutException e) {
            fotografar("falha-" + System.nanoTime());
            throw new TimeoutException("no \"" + texto + "\" at " + caminho() + "; console: " + queixas(), e);
        }
    }

    public WebElement achar(By qual) {
        return new WebDriverWait(chrome, PACIENCIA).until(navegador -> navegador.findElement(qual));
    }

    public List<String> textos(String seletor) {
        return chrome.findElements(By.cssSelector(seletor)).stream()
                .map(WebElement::getText)
                .toList();
    }

    public String texto() {
        return achar(By.tagName("body")).getText();
    }

    public String caminho() {
        return chrome.getCurrentUrl().substring(url.length());
    }

    /** Every cookie, as a program sends them: Payara finds a session by its id and its version together. */
    public String biscoitos() {
        return chrome.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public ChromeDriver chrome() {
        return chrome;
    }

    /** What the console complained of: policy violations, script errors, missing files. */
    public List<String> queixas() {
        return chrome.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(linha -> linha.getLevel().intValue() >= Level.WARNING.intValue())
                .map(linha -> linha.getMessage())
                .toList();
    }

    /** HTTP status of the page that is open. */
    public long status() {
        return (long) chrome.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus");
    }

    public boolean rolaParaOLado() {
        return (boolean) chrome.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** A picture of the whole page under target/imagens, for a person to look at. */
    public Navegador fotografar(String nome) {
        try {
            Path pasta = Files.createDirectories(Path.of(System.getProperty("vm.alvo"), "imagens"));
            var metricas = (Map<?, ?>)
                    chrome.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
            Object imagem = chrome.executeCdpCommand(
                            "Page.captureScreenshot",
                            Map.of(
                                    "captureBeyondViewport",
                                    true,
                                    "clip",
                                    Map.of(
                                            "x", 0,
                                            "y", 0,
                                            "width", metricas.get("width"),
                                            "height", metricas.get("height"),
                                            "scale", 1)))
                    .get("data");
            Files.write(pasta.resolve(nome + ".png"), OutputType.BYTES.convertFromBase64Png((String) imagem));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Findings of axe on the page, of any weight, but those that docs/acessibilidade.md lists. */
    public List<String> acessibilidade() {
        return acessibilidade(AchadosAceitos.ler());
    }

    public List<String> acessibilidade(AchadosAceitos aceitos) {
        var achados = new com.deque.html.axecore.selenium.AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze(chrome);
        return achados.getViolations().stream()
                .flatMap(regra -> regra.getNodes().stream()
                        .filter(no -> !aceitos.aceita(regra.getId(), no.getHtml()))
                        .map(no -> regra.getId() + " " + no.getHtml()))
                .toList();
    }

    /** As somebody sees it whose system is dark. */
    public Navegador escuro() {
        chrome.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        return this;
    }

    /** As it goes to paper. */
    public Navegador impresso() {
        chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    @Override
    public void close() {
        chrome.quit();
    }
}
