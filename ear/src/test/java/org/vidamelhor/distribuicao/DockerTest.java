package org.vidamelhor.distribuicao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vidamelhor.comum.teste.BancoEmbutido;
import org.vidamelhor.lancador.Servidor;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the container files say, read as data: no container engine is needed to know that they fit the application. */
class DockerTest {

    private static final Path RAIZ = Path.of(System.getProperty("vm.raiz")).normalize();
    private static final Path DOCKER = RAIZ.resolve("docker");
    private static final Pattern CHAVE = Pattern.compile("\"(?:\\$\\{MPCONFIG=)?(vidamelhor\\.[a-zA-Z.]+)}?\"");
    private static final Pattern COM_PADRAO =
            Pattern.compile("\"(vidamelhor\\.[a-zA-Z.]+)\",\\s*defaultValue", Pattern.DOTALL);
    private static final Pattern OBRIGATORIA = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");

    @TempDir
    private Path pasta;

    @Test
    @DisplayName("toda imagem tem versão fixa, e o banco é o MariaDB 11.4")
    void imagens_fixas() throws IOException {
        assertThat(texto(servico("banco"), "image")).isEqualTo("mariadb:11.4");
        for (String nome : servicos().keySet()) {
            assertThat(texto(servico(nome), "image")).as(nome).matches(".+:\\d+\\.\\d+.*");
        }
        assertThat(dockerfile("FROM")).containsExactly("payara/micro:6.2025.10-jdk17");
        assertThat(Files.readString(RAIZ.resolve("pom.xml")))
                .contains(
                        "<payara.version>6.2025.10<",
                        "<version>" + texto(servico("app"), "image").split(":")[1]);
    }

    @Test
    @DisplayName("cada serviço tem verificação de saúde, e espera a daquele de que depende")
    void saude() throws IOException {
        for (String nome : servicos().keySet()) {
            Map<String, Object> servico = servico(nome);
            assertThat(mapa(servico, "healthcheck")).as(nome).containsKeys("test", "interval", "timeout", "retries");
            mapa(servico, "depends_on").values().forEach(condicao -> assertThat(condicao)
                    .isEqualTo(Map.of("condition", "service_healthy")));
        }
        assertThat(mapa(servico("app"), "depends_on")).containsOnlyKeys("banco");
        assertThat(dockerfile("HEALTHCHECK")).singleElement().asString().contains("/health/ready");
    }

    @Test
    @DisplayName("nenhum segredo está escrito: senhas e chaves vêm do ambiente e faltar uma impede de subir")
    void segredos_do_ambiente() throws IOException {
        var pedidas = new TreeSet<String>();
        for (String nome : servicos().keySet()) {
            mapa(servico(nome), "environment").forEach((variavel, valor) -> {
                if (variavel.matches(".*(PASSWORD|SENHA|SECRET|TOKEN).*")) {
                    assertThat(valor.toString()).as(variavel).matches(OBRIGATORIA);
                }
            });
        }
        OBRIGATORIA.matcher(ler("compose.yaml")).results().forEach(achada -> pedidas.add(achada.group(1)));
        assertThat(ler("compose.yaml")).doesNotContainPattern("\\$\\{[A-Z_]+(:-[^}]*)?}");
        assertThat(ler(".env.exemplo").lines().filter(linha -> !linha.startsWith("#")))
                .allMatch(linha -> linha.matches("[A-Z_]+="))
                .map(linha -> linha.substring(0, linha.length() - 1))
                .containsExactlyInAnyOrderElementsOf(pedidas);
        assertThat(Files.readString(RAIZ.resolve(".gitignore")).lines()).contains(".env");
    }

    @Test
    @DisplayName(
            "D21 toda variável do compose é lida pelo código, e toda chave sem padrão que a produção precisa é dada")
    void variaveis_sao_as_do_codigo() throws IOException {
        Set<String> dadas = mapa(servico("app"), "environment").keySet();
        Set<String> lidas = chaves(CHAVE).stream().map(DockerTest::variavel).collect(Collectors.toSet());
        var obrigatorias = new TreeSet<>(chaves(CHAVE));
        obrigatorias.removeAll(chaves(COM_PADRAO));
        obrigatorias.remove("vidamelhor.selo.arquivo"); // the other way to give vidamelhor.selo.chave
        obrigatorias.remove("vidamelhor.demonstracao.senha"); // demonstration accounts are never made in production

        assertThat(dadas).allMatch(lidas::contains);
        assertThat(dadas)
                .containsAll(obrigatorias.stream().map(DockerTest::variavel).toList());
        assertThat(dadas).doesNotContain("VIDAMELHOR_DEMONSTRACAO_SENHA");
    }

    @Test
    @DisplayName("as contas do banco são as dos testes: o dono tudo, a aplicação nada além de entrar")
    void contas_do_banco() throws IOException {
        String contas = ler("banco/contas.sh");
        assertThat(contas)
                .contains("GRANT ALL ON vm.* TO " + BancoEmbutido.DONO + "@'%' WITH GRANT OPTION;")
                .contains("GRANT SHOW VIEW ON vm.* TO " + BancoEmbutido.APLICACAO + "@'%';");
        assertThat(Pattern.compile("(?m)^GRANT ").matcher(contas).results()).hasSize(2);
        Map<String, Object> ambiente = mapa(servico("app"), "environment");
        assertThat(ambiente)
                .containsEntry("VIDAMELHOR_DB_USER", BancoEmbutido.APLICACAO)
                .containsEntry("VIDAMELHOR_DB_OWNER_USER", BancoEmbutido.DONO);
        assertThat(servico("banco")).doesNotContainKey("ports");
    }

    @Test
    @DisplayName("o comando do contêiner é o que os testes iniciam: o shell do ENTRYPOINT dá os mesmos argumentos")
    void comando_de_partida() throws IOException, InterruptedException {
        Map<String, String> ambiente = new HashMap<>();
        dockerfile("ENV").forEach(linha -> {
            String[] partes = linha.split("=", 2);
            ambiente.put(partes[0], partes[1]);
        });
        List<String> esperados = Servidor.argumentos(DOCKER.resolve("argumentos.txt"), ambiente);
        Path java = Files.writeString(pasta.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        var entrada = new Yaml(new SafeConstructor(new LoaderOptions()))
                .<List<String>>load(dockerfile("ENTRYPOINT").get(0).replace("/opt/vidamelhor", DOCKER.toString()));
        var construtor = new ProcessBuilder(entrada);
        construtor.environment().putAll(ambiente);
        construtor.environment().put("PATH", pasta + ":" + System.getenv("PATH"));
        Process processo = construtor.redirectErrorStream(true).start();
        String saida = new String(processo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(processo.waitFor()).as(saida).isZero();
        assertThat(saida.lines()).containsExactlyElementsOf(esperados);
        assertThat(esperados).contains("-Duser.timezone=UTC", "/opt/vidamelhor/vida-melhor.war", "--deploy");
    }

    @Test
    @DisplayName("a imagem não roda como root e só leva os arquivos que existem")
    void imagem_enxuta() throws IOException {
        assertThat(dockerfile("USER")).containsExactly("payara");
        List<String> copiados = dockerfile("COPY").stream()
                .flatMap(linha -> Pattern.compile("\\s+").splitAsStream(linha))
                .filter(palavra -> palavra.matches("(docker|web-module)/.*"))
                .toList();
        assertThat(copiados).hasSize(4);
        assertThat(Files.readAllLines(RAIZ.resolve(".dockerignore")))
                .containsAll(copiados.stream().map(arquivo -> "!" + arquivo).toList());
        assertThat(copiados.stream().filter(arquivo -> arquivo.startsWith("docker/")))
                .allMatch(arquivo -> Files.exists(RAIZ.resolve(arquivo)));
    }

    private static String variavel(String chave) {
        return chave.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Set<String> chaves(Pattern qual) throws IOException {
        var chaves = new TreeSet<String>();
        for (String modulo : List.of("persistence-module", "ejb-module", "web-module")) {
            try (var arquivos = Files.walk(RAIZ.resolve(modulo).resolve("src/main/java"))) {
                for (Path arquivo :
                        arquivos.filter(f -> f.toString().endsWith(".java")).toList()) {
                    qual.matcher(Files.readString(arquivo)).results().forEach(achada -> chaves.add(achada.group(1)));
                }
            }
        }
        return chaves;
    }

    private static List<String> dockerfile(String instrucao) throws IOException {
        return ler("Dockerfile")
                .lines()
                .filter(linha -> linha.startsWith(instrucao + " "))
                .map(linha -> linha.substring(instrucao.length() + 1))
                .toList();
    }

    private static String ler(String arquivo) throws IOException {
        return Files.readString(DOCKER.resolve(arquivo));
    }

    private static Map<String, Object> servicos() throws IOException {
        return mapa(new Yaml(new SafeConstructor(new LoaderOptions())).load(ler("compose.yaml")), "services");
    }

    private static Map<String, Object> servico(String nome) throws IOException {
        return mapa(servicos(), nome);
    }

    private static Map<String, Object> mapa(Map<String, Object> onde, String chave) {
        var mapa = new LinkedHashMap<String, Object>();
        if (onde.get(chave) instanceof Map<?, ?> achado) {
            achado.forEach((nome, valor) -> mapa.put(nome.toString(), valor));
        }
        return mapa;
    }

    private static String texto(Map<String, Object> onde, String chave) {
        return String.valueOf(onde.get(chave));
    }
}
