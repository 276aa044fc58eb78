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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.e2e.SelecaoEmJulgamento;
import org.vidamelhor.e2e.Sistema;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.lancador.Visitante;

/**
 * Every operation of the API and every page of the WAR, asked for by each profile and by nobody, with what fits and with
 * what does harm, against the approved matrices {@code docs/operacoes.csv} and {@code docs/paginas.csv}; then what a
 * profile may open, but not this person.
 */
class PermissoesRestE2E {

    /** Any entity may begin there: it shows each its own. */
    private static final String PARA_COMECAR = "/proposta/anexos";

    private static final Path PAGINAS = Path.of("..", "docs", "paginas.csv");
    private static final Path OPERACOES = Path.of("..", "docs", "operacoes.csv");
    private static final String NINGUEM = "PUBLICO";
    private static final List<String> PERFIS =
            Stream.of(Perfil.values()).map(Enum::name).toList();
    private static final SelecaoEmJulgamento SELECAO = new SelecaoEmJulgamento("904", 920_001);
    private static final String PROPOSTA = SELECAO.endereco() + "/" + SELECAO.id();
    private static final String ATO = "/INICIO_DA_HABILITACAO";
    private static final String ATO_DA_ENTIDADE = "/RENUNCIA_AO_RECURSO?sobre=CLASSIFICACAO&entidade=" + SELECAO.id();
    private static final String API = "/api/v1/selecoes/" + SELECAO.endereco() + "/";
    private static final Pattern SHA256 = Pattern.compile("\"sha256\" *: *\"([0-9a-f]{64})\"");

    private static final List<String> HOSTIS = List.of(
            "..%2F..%2Fetc%2Fpasswd",
            "%27%20OR%20%271%27%3D%271",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "99999999999999999999999",
            "%F0%9F%92%A5",
            "-1",
            "a".repeat(3000));

    /** What a path names, when it names something that exists or could. */
    private static final Map<String, String> VALORES = Map.of(
            "codigo", "002-2018",
            "edital", "002-2018",
            "anexo", "I",
            "orgao", "BA",
            "id", "1",
            "numero", "1",
            "sha256", "0".repeat(64));

    /** OpenAPI repeats the expression that a parameter must match. */
    private static final Pattern EXPRESSAO = Pattern.compile("\\{(\\w+) *:(?:[^{}]|\\{[^{}]*})*}");

    private static final AtomicInteger CHAVES = new AtomicInteger();
    private static final int JUNTOS = 4;
    private static final Map<String, Quem> VISITANTES = new LinkedHashMap<>();

    private static Quem semDesignacao;
    private static Quem outraEntidade;
    private static String memoria;

    /** One who asks: opens with the session, as pages do, and operates with a key, as programs do. */
    private record Quem(HttpClient http, String chave) {

        private static Quem entrar(String login) throws Exception {
            var biscoitos = new CookieManager();
            var visitante = new Visitante(Sistema.iniciado().url(), biscoitos);
            assertThat(visitante.entrar(login, Sistema.SENHA).statusCode())
                    .as(login)
                    .isEqualTo(302);
            String chave = "chave-de-" + login;
            Sistema.iniciado()
                    .executar(
                            "INSERT INTO identidade_token_api (id, versao, usuario_id, nome, hash, escopos, criado_em,"
                                    + " expira_em) SELECT " + (SELECAO.id() + CHAVES.incrementAndGet())
                                    + ", 1, id, 'teste', SHA2('" + chave
                                    + "', 256), 'CONSULTA EMISSAO', NOW(6), NOW(6) + INTERVAL 1 DAY FROM identidade_usuario"
                                    + " WHERE login = '" + login + "'");
            return new Quem(navegador(biscoitos), chave);
        }

        private static HttpClient navegador(CookieManager biscoitos) {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(biscoitos)
                    .build();
        }

        HttpResponse<String> abrir(String caminho) throws IOException, InterruptedException {
            return enviar(pedido(caminho).GET());
        }

        HttpResponse<String> operar(String verbo, String caminho, String corpo)
                throws IOException, InterruptedException {
            var pedido = pedido(caminho);
            if (chave != null) {
                pedido.header("Authorization", "Bearer " + chave);
            }
            return enviar(
                    verbo.equals("GET")
                            ? pedido.GET()
                            : pedido.header("Content-Type", "application/json")
                                    .method(verbo, BodyPublishers.ofString(corpo)));
        }

        private static HttpRequest.Builder pedido(String caminho) {
            return HttpRequest.newBuilder(URI.create(Sistema.iniciado().url() + caminho))
                    .timeout(Duration.ofSeconds(60));
        }

        private HttpResponse<String> enviar(HttpRequest.Builder pedido) throws IOException, InterruptedException {
            return http.send(pedido.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** What is asked by one of them, in its own order. */
    private interface Exame<T> {
        T de(String perfil, Quem quem) throws Exception;
    }

    /** Some at a time: each has a session of its own. */
    private static <T> Map<String, T> porTodos(Exame<T> exame) throws Exception {
        ExecutorService juntos = Executors.newFixedThreadPool(JUNTOS);
        try {
            Map<String, Future<T>> emCurso = new LinkedHashMap<>();
            VISITANTES.forEach((perfil, quem) -> emCurso.put(perfil, juntos.submit(() -> exame.de(perfil, quem))));
            Map<String, T> respostas = new LinkedHashMap<>();
            for (var um : emCurso.entrySet()) {
                respostas.put(um.getKey(), um.getValue().get());
            }
            return respostas;
        } finally {
            juntos.shutdownNow();
        }
    }

    @BeforeAll
    static void preparar() throws Exception {
        SELECAO.incluir(Sistema.iniciado()::executar);
        for (String perfil : PERFIS) {
            VISITANTES.put(perfil, Quem.entrar(perfil.toLowerCase(Locale.ROOT)));
        }
        VISITANTES.put(NINGUEM, new Quem(Quem.navegador(new CookieManager()), null));
        semDesignacao = Quem.entrar("comissao_julgadora2");
        outraEntidade = Quem.entrar("proponente2");
        String exemplo =
                VISITANTES.get(NINGUEM).abrir("/api/v1/calculos/itp/exemplo").body();
        var emitida = VISITANTES.get(Perfil.UNIS.name()).operar("POST", "/api/v1/memorias", exemplo);
        assertThat(emitida.statusCode()).as(emitida.body()).isEqualTo(201);
        memoria = json(emitida.body()).getString("codigo");
        divulgar(exemplo, VISITANTES.get(NINGUEM).operar("POST", "/api/v1/calculos/itp", exemplo));
    }

    /** A classification for anyone to read: that of the example. */
    private static void divulgar(String entrada, HttpResponse<String> resultado) throws Exception {
        assertThat(resultado.statusCode()).isEqualTo(200);
        Sistema.iniciado()
                .executar(
                        "INSERT INTO selecao_apuracao (id, versao, edital_id, numero, situacao, entrada, entrada_sha256,"
                                + " resultado, resultado_sha256, apurada_em, apurada_por, relatorio, doe_data, doe_edicao,"
                                + " divulgada_em, divulgada_por) VALUES (" + SELECAO.id() + ", 1, " + SELECAO.id()
                                + ", 1, 'DIVULGADA', " + Sistema.literal(entrada) + ", REPEAT('a', 64), "
                                + Sistema.literal(resultado.body()) + ", REPEAT('b', 64), NOW(6), 'x', '" + memoria
                                + "', CURRENT_DATE, '1', NOW(6), 'x')");
    }

    @Test
    @Tag("D11")
    @DisplayName("D11 cada operação da API, por todo perfil e por ninguém, é a da matriz, e nunca erro do servidor")
    void operacoes() throws Exception {
        Map<String, Set<String>> matriz = matriz(OPERACOES);
        JsonObject caminhos = json(VISITANTES
                        .get(NINGUEM)
                        .abrir("/openapi?format=JSON")
                        .body())
                .getJsonObject("paths");
        Set<String> existentes = new TreeSet<>();
        caminhos.forEach((caminho, verbos) -> verbos.asJsonObject().keySet().stream()
                .filter(List.of("get", "post", "put", "delete", "patch")::contains)
                .forEach(verbo -> existentes.add(verbo.toUpperCase(Locale.ROOT) + " "
                        + EXPRESSAO.matcher(caminho).replaceAll("{$1}"))));
        assertThat(existentes).as("operations, against %s", OPERACOES).isEqualTo(new TreeSet<>(matriz.keySet()));
        Map<String, List<String>> faltas = porTodos((perfil, quem) -> {
            List<String> dele = new ArrayList<>();
            for (var operacao : matriz.entrySet()) {
                dele.addAll(faltas(
                        operacao.getKey(), perfil, quem, operacao.getValue().contains(perfil)));
            }
            return dele;
        });
        assertThat(faltas.values().stream().flatMap(List::stream)).isEmpty();
    }

    private static List<String> faltas(String operacao, String perfil, Quem quem, boolean pode) throws Exception {
        List<String> faltas = new ArrayList<>();
        String verbo = operacao.split(" ")[0];
        String caminho = operacao.split(" ")[1];
        String onde = operacao + " " + perfil;
        String certo =
                Pattern.compile("\\{(\\w+)}").matcher(caminho).replaceAll(parametro -> VALORES.get(parametro.group(1)));
        int status = quem.operar(verbo, certo, "{\"motivo\":\"Engano.\"}").statusCode();
        int recusa = perfil.equals(NINGUEM) ? 401 : 403;
        if (pode ? Set.of(401, 403).contains(status) : status != recusa) {
            faltas.add(onde + (pode ? " may" : " may not") + ": " + status);
        }
        List<String> corpos =
                verbo.equals("GET") ? List.of("") : List.of("{}", "[", "{\"a\":" + "[".repeat(200), "null");
        for (String valor : caminho.contains("{") ? HOSTIS : List.of("")) {
            for (String corpo : corpos) {
                status = quem.operar(verbo, caminho.replaceAll("\\{[^}]*}", valor), corpo)
                        .statusCode();
                boolean recusado = List.of(400, 401, 403, 404, 405, 414).contains(status);
                if (status >= 500 || status / 100 == 3 || !pode && !recusado) {
                    faltas.add(onde + " with " + valor.substring(0, Math.min(20, valor.length())) + " and " + corpo
                            + ": " + status);
                }
            }
        }
        return faltas;
    }

    /** Who has a mark, by what the first column names. */
    private static Map<String, Set<String>> matriz(Path arquivo) throws IOException {
        List<String> linhas = Files.readAllLines(arquivo);
        String[] colunas = linhas.get(0).split(",");
        Map<String, Set<String>> matriz = new LinkedHashMap<>();
        for (String linha : linhas.subList(1, linhas.size())) {
            String[] marcas = linha.split(",", -1);
            Set<String> quem = new TreeSet<>();
            for (int i = 1; i < colunas.length; i++) {
                if (marcas[i].equals("x")) {
                    quem.add(colunas[i]);
                }
            }
            matriz.put(marcas[0], quem);
        }
        return matriz;
    }

    private static JsonObject json(String texto) {
        try (var leitor = Json.createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }

    @Test
    @Tag("D11")
    @DisplayName("D11 a matriz das páginas tem todas as do WAR, e cada perfil abre as suas e nenhuma outra")
    void paginas() throws Exception {
        List<String> paginas = existentes();
        Map<String, Set<String>> abertas = porTodos((perfil, quem) -> {
            Set<String> dele = new TreeSet<>();
            for (String pagina : paginas) {
                if (abre(perfil, quem, pagina)) {
                    dele.add(pagina);
                }
            }
            return dele;
        });
        List<String> vista = new ArrayList<>();
        vista.add("pagina," + String.join(",", abertas.keySet()));
        for (String pagina : paginas) {
            vista.add(pagina + ","
                    + abertas.values().stream()
                            .map(dele -> dele.contains(pagina) ? "x" : "")
                            .collect(Collectors.joining(",")));
        }
        assertThat(vista).as("to be approved in %s", PAGINAS).containsExactlyElementsOf(Files.readAllLines(PAGINAS));
    }

    /** With objects of each kind after it: a page that needs none takes no notice, another opens with its own. */
    private static boolean abre(String perfil, Quem quem, String pagina) throws Exception {
        boolean aberta = false;
        for (String resto : List.of(
                "",
                "/002-2018",
                "/" + SELECAO.endereco(),
                "/" + PROPOSTA,
                "/" + SELECAO.endereco() + ATO,
                "/" + SELECAO.endereco() + ATO_DA_ENTIDADE,
                "/" + memoria,
                "/999999-2018",
                "/" + HOSTIS.get(2))) {
            HttpResponse<String> resposta = quem.abrir(pagina + resto);
            String para = resposta.headers().firstValue("Location").orElse("");
            String onde = perfil + " " + pagina + resto + " " + para;
            assertThat(resposta.statusCode()).as(onde).isIn(200, 301, 302, 400, 403, 404);
            if (resposta.statusCode() == 200) {
                assertThat(resposta.body()).as(onde).containsOnlyOnce("</html>");
                aberta = true;
            }
            if (perfil.equals(NINGUEM) && resposta.statusCode() == 302) {
                assertThat(para).as(onde).contains("/entrar");
            }
        }
        return aberta;
    }

    private static List<String> existentes() throws IOException {
        try (ZipFile war = new ZipFile(System.getProperty("vm.war"))) {
            List<String> paginas = war.stream()
                    .map(ZipEntry::getName)
                    .filter(nome -> nome.endsWith(".xhtml") && !nome.matches("(WEB-INF|META-INF|resources)/.*"))
                    .map(nome -> "/" + nome.replace(".xhtml", ""))
                    .sorted()
                    .toList();
            assertThat(paginas).hasSizeGreaterThan(30);
            return paginas;
        }
    }

    @Test
    @Tag("D11")
    @Tag("B-5.12")
    @DisplayName("B-5.12 quem julga sem designação neste edital não abre página, proposta nem arquivo dele")
    void julgamento_alheio() throws Exception {
        Quem designada = VISITANTES.get(Perfil.COMISSAO_JULGADORA.name());
        List<String> doEdital = new ArrayList<>(existentes().stream()
                .filter(pagina -> pagina.startsWith("/selecao/julgamento/") && !pagina.endsWith("/lista"))
                .map(pagina -> pagina + "/" + PROPOSTA)
                .toList());
        assertThat(doEdital).hasSizeGreaterThan(7);
        doEdital.add("/selecao/autos/" + SELECAO.endereco());
        doEdital.add("/selecao/habilitar/" + PROPOSTA);
        doEdital.add("/selecao/ato/" + SELECAO.endereco() + ATO);
        for (String pagina : doEdital) {
            assertThat(designada.abrir(pagina).statusCode()).as(pagina).isEqualTo(200);
            var recusada = semDesignacao.abrir(pagina);
            assertThat(recusada.statusCode()).as(pagina).isEqualTo(403);
            assertThat(recusada.body())
                    .as(pagina)
                    .contains("Você não tem designação em vigor na Comissão Julgadora do edital 904/2018", "B-5.9")
                    .doesNotContain("Associação de Teste", "Associação Exemplo");
        }
        String proposta = API + "propostas/" + SELECAO.id();
        assertThat(designada.abrir(proposta).statusCode()).isEqualTo(200);
        assertThat(semDesignacao.abrir(proposta))
                .satisfies(r -> assertThat(r.statusCode()).isEqualTo(409))
                .satisfies(r -> assertThat(r.body()).contains("B-5.9").doesNotContain("entidade"));
        String arquivo = proposta + "/anexos/" + arquivo();
        assertThat(designada.abrir(arquivo).statusCode()).isEqualTo(200);
        assertThat(semDesignacao.abrir(arquivo).statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("D11")
    @Tag("B-4.1")
    @DisplayName("B-4.1 uma entidade não abre página, rascunho nem arquivo de outra")
    void proposta_alheia() throws Exception {
        Quem dona = VISITANTES.get(Perfil.PROPONENTE.name());
        List<String> enderecos = new ArrayList<>(existentes().stream()
                .filter(pagina -> pagina.startsWith("/proposta/") && !pagina.equals(PARA_COMECAR))
                .map(pagina -> pagina + "/" + SELECAO.endereco())
                .toList());
        assertThat(enderecos).hasSizeGreaterThan(2);
        enderecos.add(API + "rascunho");
        enderecos.add(API + "rascunho/anexos/" + arquivo());
        enderecos.add(API + "propostas/" + SELECAO.id() + "/anexos/" + arquivo());
        for (String endereco : enderecos) {
            assertThat(dona.abrir(endereco).statusCode()).as(endereco).isEqualTo(200);
            assertThat(outraEntidade.abrir(endereco).statusCode()).as(endereco).isEqualTo(404);
        }
        var propria = outraEntidade.abrir(PARA_COMECAR + "/" + SELECAO.endereco());
        assertThat(propria.statusCode()).isEqualTo(200);
        assertThat(propria.body()).doesNotContain("Associação de Teste");
        String ato = "/selecao/ato/" + SELECAO.endereco() + ATO_DA_ENTIDADE;
        assertThat(dona.abrir(ato).statusCode()).isEqualTo(200);
        for (String alheio : List.of(ato, "/selecao/ato/" + SELECAO.endereco() + ATO)) {
            var recusada = outraEntidade.abrir(alheio);
            assertThat(recusada.statusCode()).as(alheio).isEqualTo(403);
            assertThat(recusada.body()).as(alheio).doesNotContain("Associação de Teste");
        }
    }

    /** Of the draft that the demonstration wrote for its proponent. */
    private static String arquivo() throws Exception {
        String rascunho = VISITANTES
                .get(Perfil.PROPONENTE.name())
                .abrir("/api/v1/selecoes/002-2018/rascunho")
                .body();
        var sha256 = SHA256.matcher(rascunho);
        assertThat(sha256.find()).as(rascunho).isTrue();
        return sha256.group(1);
    }
}
