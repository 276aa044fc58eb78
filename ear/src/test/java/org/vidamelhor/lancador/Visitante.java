package org.vidamelhor.lancador;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser without scripts: keeps cookies, does not follow redirects, fills the sign-in form. */
public final class Visitante {

    private static final Pattern OCULTO = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NOME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("<script[^>]* nonce=\"([^\"]*)\"");
    private static final Pattern CAMPO =
            Pattern.compile("<input [^>]*>|(?s:<textarea .*?</textarea>|<select .*?</select>)");
    private static final Pattern ESCOLHIDA = Pattern.compile("<option [^>]*selected=\"selected\"[^>]*>");
    private static final Pattern VALOR = Pattern.compile("value=\"([^\"]*)\"");

    private final String url;
    private final HttpClient http;

    public Visitante(String url) {
        this(url, new CookieManager());
    }

    /** @param biscoitos where the session is kept, for another client to go on with it */
    public Visitante(String url, CookieManager biscoitos) {
        this.url = url;
        this.http = HttpClient.newBuilder()
                .cookieHandler(biscoitos)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public HttpResponse<String> abrir(String caminho) throws IOException, InterruptedException {
        return enviar(pedido(caminho).GET());
    }

    /** As a proxy that ended the TLS of the person's connection asks. */
    public HttpResponse<String> abrirPorProxyTls(String caminho) throws IOException, InterruptedException {
        return enviar(pedido(caminho).header("X-Forwarded-Proto", "https").GET());
    }

    /** @return the answer to the form: a redirect when the person is in, the page again when not */
    public HttpResponse<String> entrar(String login, String senha) throws IOException, InterruptedException {
        var campos = new LinkedHashMap<String, String>();
        String pagina = abrir("/entrar").body();
        OCULTO.matcher(pagina).results().map(achado -> achado.group()).forEach(campo -> {
            campos.put(atributo(NOME, campo), atributo(VALOR, campo));
        });
        campos.put("primefaces.nonce", atributo(NONCE, pagina)); // what the page's script adds to each form
        campos.put("entrar:login", login);
        campos.put("entrar:senha", senha);
        campos.put("entrar:botao", "Entrar");
        return enviarFormulario("/entrar", campos);
    }

    private HttpResponse<String> enviarFormulario(String caminho, Map<String, String> campos)
            throws IOException, InterruptedException {
        return enviar(pedido(caminho)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        campos.entrySet().stream().map(Visitante::codificado).collect(Collectors.joining("&")))));
    }

    /**
     * Presses a button of a page's form with every field as the page shows it, but for those that are given.
     *
     * @param botao as {@code form:button}
     */
    public HttpResponse<String> apertar(String caminho, String pagina, String botao, Map<String, String> preenchidos)
            throws IOException, InterruptedException {
        Map<String, String> campos = campos(pagina, botao.substring(0, botao.indexOf(':')));
        campos.putAll(preenchidos);
        campos.put(botao, botao);
        return enviarFormulario(caminho, campos);
    }

    /** The fields of one form with what stands in them, by name. */
    public static Map<String, String> campos(String pagina, String formulario) {
        var campos = new LinkedHashMap<String, String>();
        int inicio = pagina.indexOf("<form id=\"" + formulario + "\"");
        String dentro = pagina.substring(inicio, pagina.indexOf("</form>", inicio));
        CAMPO.matcher(dentro).results().map(achado -> achado.group()).forEach(campo -> {
            if (!campo.contains("type=\"submit\"")) {
                campos.put(atributo(NOME, campo), valor(campo));
            }
        });
        return campos;
    }

    private static String valor(String campo) {
        if (campo.startsWith("<textarea")) {
            return campo.substring(campo.indexOf('>') + 1, campo.indexOf("</textarea>"))
                    .strip();
        }
        var escolhida = ESCOLHIDA.matcher(campo);
        return campo.startsWith("<select") && escolhida.find()
                ? atributo(VALOR, escolhida.group())
                : campo.startsWith("<select") ? "" : atributo(VALOR, campo);
    }

    private static String atributo(Pattern qual, String campo) {
        var achado = qual.matcher(campo);
        return achado.find() ? achado.group(1) : "";
    }

    private static String codificado(Map.Entry<String, String> campo) {
        return URLEncoder.encode(campo.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(campo.getValue(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder pedido(String caminho) {
        return HttpRequest.newBuilder(URI.create(url + caminho)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> enviar(HttpRequest.Builder pedido) throws IOException, InterruptedException {
        return http.send(pedido.build(), HttpResponse.BodyHandlers.ofString());
    }
}
