package org.vidamelhor.identidade;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.e2e.Sistema;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.lancador.Visitante;

/**
 * Every operation of the API and every page, asked for by each profile and by nobody, with what fits and with what does
 * harm. Pages are compared with the approved matrix {@code docs/paginas.csv}, operations with the roles of the services
 * in {@code docs/permissoes.csv}.
 */
class PermissoesRestE2E {

    private static final Path PAGINAS = Path.of("..", "web-module", "src", "main", "webapp");
    private static final Path MATRIZ = Path.of("..", "docs", "paginas.csv");
    private static final Path PERMISSOES = Path.of("..", "docs", "permissoes.csv");
    private static final String NINGUEM = "PUBLICO";
    private static final List<String> PERFIS =
            Stream.of(Perfil.values()).map(Enum::name).toList();
    private static final String CHAVE = "ABCD-EFGH-JKMN-PQRS";

    /** Protected operations by the beginning of their path, with the service method that each calls first. */
    private static final Map<String, String> PROTEGIDAS = Map.of(
            "/api/v1/conta", "ContaService,obter",
            "/api/v1/tarefas", "TarefaService,obter",
            "/api/v1/memorias", "MemoriaItpService,emitir",
            "/api/v1/livros", "VerificadorService,obterExportacao",
            "/api/v1/editais/{codigo}/rascunho", "EditalService,exportar",
            "/api/v1/documentos/{codigo}/revogacao", "DocumentoService,revogar");

    private static final List<String> HOSTIS = List.of(
            "..%2F..%2Fetc%2Fpasswd",
            "%27%20OR%20%271%27%3D%271",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "99999999999999999999999",
            "%F0%9F%92%A5",
            "-1",
            "a".repeat(3000));

    private static final Map<String, HttpClient> VISITANTES = new LinkedHashMap<>();

    @BeforeAll
    static void entrar() throws Exception {
        for (String perfil : PERFIS) {
            var biscoitos = new CookieManager();
            var visitante = new Visitante(Sistema.iniciado().url(), biscoitos);
            assertThat(visitante
                            .entrar(perfil.toLowerCase(Locale.ROOT), Sistema.SENHA)
                            .statusCode())
                    .as(perfil)
                    .isEqualTo(302);
            VISITANTES.put(
                    perfil, HttpClient.newBuilder().cookieHandler(biscoitos).build());
        }
        VISITANTES.put(
                NINGUEM,
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    @Test
    @Tag("D11")
    @DisplayName(
            "D11 cada operação da API, por todo perfil e por ninguém: nunca erro do servidor, nunca a página de entrada")
    void operacoes() throws Exception {
        List<String> faltas = new ArrayList<>();
        JsonObject caminhos = openapi().getJsonObject("paths");
        assertThat(caminhos.keySet()).hasSizeGreaterThan(15);
        for (String caminho : caminhos.keySet()) {
            for (String metodo : caminhos.getJsonObject(caminho).keySet()) {
                if (List.of("get", "post", "put", "delete", "patch").contains(metodo)) {
                    operacao(metodo.toUpperCase(Locale.ROOT), caminho, faltas);
                }
            }
        }
        assertThat(faltas).isEmpty();
        for (String protegida : PROTEGIDAS.keySet()) {
            assertThat(caminhos.keySet())
                    .anySatisfy(caminho -> assertThat(caminho).startsWith(protegida));
        }
    }

    private static void operacao(String metodo, String caminho, List<String> faltas) throws Exception {
        List<String> valores = new ArrayList<>(List.of("002-2018", "1", CHAVE, "I"));
        if (caminho.contains("{")) {
            valores.addAll(HOSTIS);
        }
        List<String> corpos =
                metodo.equals("GET") ? List.of("") : List.of("{}", "[", "{\"a\":" + "[".repeat(200), "null");
        for (var visitante : VISITANTES.entrySet()) {
            for (String valor : caminho.contains("{") ? valores : List.of("")) {
                for (String corpo : corpos) {
                    String endereco = caminho.replaceAll("\\{[^}]*}", valor);
                    HttpResponse<String> resposta = pedir(visitante.getValue(), metodo, endereco, corpo);
                    conferir(metodo, caminho, visitante.getKey(), valor, resposta, faltas);
                }
            }
        }
    }

    private static void conferir(
            String metodo,
            String caminho,
            String perfil,
            String valor,
            HttpResponse<String> resposta,
            List<String> faltas)
            throws IOException {
        int status = resposta.statusCode();
        String onde = metodo + " " + caminho + " {" + valor.substring(0, Math.min(20, valor.length())) + "} " + perfil;
        if (status >= 500) {
            faltas.add(onde + ": " + status);
        }
        if (status >= 300 && status < 400) {
            faltas.add(onde + ": " + status + " to "
                    + resposta.headers().firstValue("Location").orElse(""));
        }
        if (!permitida(caminho, perfil)
                && !List.of(400, 401, 403, 404, 405, 414).contains(status)) {
            faltas.add(onde + ": " + status + " although " + perfil + " may not");
        }
        if (!permitida(caminho, perfil)
                && valor.equals("002-2018")
                && status != (perfil.equals(NINGUEM) ? 401 : 403)
                && status != 404) {
            faltas.add(onde + ": " + status + " is no refusal");
        }
    }

    private static boolean permitida(String caminho, String perfil) throws IOException {
        for (var protegida : PROTEGIDAS.entrySet()) {
            if (caminho.startsWith(protegida.getKey())) {
                return perfis(PERMISSOES, protegida.getValue() + ",", 3).contains(perfil);
            }
        }
        return true;
    }

    private static List<String> perfis(Path matriz, String linha, int primeira) throws IOException {
        List<String> linhas = Files.readAllLines(matriz);
        String[] colunas = linhas.get(0).split(",");
        String[] marcas = linhas.stream()
                .filter(l -> l.startsWith(linha))
                .findFirst()
                .orElseThrow(() -> new AssertionError(linha + " is not in " + matriz))
                .split(",", -1);
        List<String> perfis = new ArrayList<>();
        for (int i = primeira; i < colunas.length; i++) {
            if (marcas[i].equals("x")) {
                perfis.add(colunas[i]);
            }
        }
        return perfis;
    }

    private static JsonObject openapi() throws Exception {
        String texto = pedir(VISITANTES.get(NINGUEM), "GET", "/openapi?format=JSON", "")
                .body();
        try (var leitor = Json.createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }

    private static HttpResponse<String> pedir(HttpClient quem, String metodo, String caminho, String corpo)
            throws IOException, InterruptedException {
        var pedido = HttpRequest.newBuilder(URI.create(Sistema.iniciado().url() + caminho))
                .timeout(Duration.ofSeconds(60));
        return quem.send(
                (corpo.isEmpty()
                                ? pedido.method(metodo, HttpRequest.BodyPublishers.noBody())
                                : pedido.header("Content-Type", "application/json")
                                        .method(metodo, HttpRequest.BodyPublishers.ofString(corpo)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Tag("D11")
    @DisplayName("D11 a matriz docs/paginas.csv tem todas as páginas, e cada perfil abre as suas e nenhuma outra")
    void paginas() throws Exception {
        List<String> aprovada = Files.readAllLines(MATRIZ);
        List<String> vista = new ArrayList<>();
        vista.add("pagina," + String.join(",", PERFIS) + "," + NINGUEM);
        for (String pagina : existentes()) {
            List<String> marcas = new ArrayList<>(List.of(pagina));
            for (var visitante : VISITANTES.entrySet()) {
                marcas.add(abre(visitante.getKey(), visitante.getValue(), pagina) ? "x" : "");
            }
            vista.add(String.join(",", marcas));
        }
        assertThat(vista).as("to be approved in %s", MATRIZ).containsExactlyElementsOf(aprovada);
    }

    /** With the edital of the demonstration after it: a page that needs none takes no notice, others have no object. */
    private static boolean abre(String perfil, HttpClient quem, String pagina) throws Exception {
        boolean aberta = false;
        for (String resto : List.of("", "/002-2018", "/002-2018/1", "/999999-2018", "/" + HOSTIS.get(2))) {
            HttpResponse<String> resposta = pedir(quem, "GET", pagina + resto, "");
            int status = resposta.statusCode();
            String para = resposta.headers().firstValue("Location").orElse("");
            String onde = perfil + " " + pagina + resto + " " + para;
            assertThat(status).as(onde).isIn(200, 301, 302, 400, 403, 404, 429);
            aberta |= status == 200;
            if (perfil.equals(NINGUEM) && status == 302) {
                assertThat(para).as(onde).contains("/entrar");
            }
        }
        return aberta;
    }

    private static List<String> existentes() throws IOException {
        try (Stream<Path> arquivos = Files.walk(PAGINAS)) {
            return List.copyOf(new TreeSet<>(arquivos.map(PAGINAS::relativize)
                    .map(caminho -> "/" + caminho.toString().replace('\\', '/'))
                    .filter(caminho -> caminho.endsWith(".xhtml"))
                    .filter(caminho -> Arrays.stream(new String[] {"/WEB-INF/", "/resources/"})
                            .noneMatch(caminho::startsWith))
                    .map(caminho -> caminho.replace(".xhtml", ""))
                    .toList()));
        }
    }
}
