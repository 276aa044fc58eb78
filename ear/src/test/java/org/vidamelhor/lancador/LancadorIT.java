package org.vidamelhor.lancador;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The run profile's launcher, started as a process with the WAR and the server that were built. One first start makes
 * the data folder; the other tests use it or a copy of it. It proves the WAR on Payara Micro too.
 */
class LancadorIT {

    private static Path alvo;
    private static Path dados;
    private static List<String> atosDaPrimeira;
    private static String contaDeDemonstracao;

    @TempDir
    private Path vazia;

    /** First start, with everything asked of it while it runs; then SIGTERM. */
    @BeforeAll
    static void primeira_partida() throws Exception {
        alvo = Path.of(System.getProperty("vm.alvo"), "lancador-it");
        dados = alvo.resolve("dados");
        Pastas.esvaziar(alvo);
        int porta = Portas.livre();
        try (var filho = Filho.iniciar(dados, porta, "-Dvidamelhor.log=json")) {
            filho.esperarPronto();
            anuncia_endereco_e_contas(filho.saida(), porta);
            serve(porta);
            a_chave_do_selo_so_o_dono_le();
            segunda_partida_ao_mesmo_tempo_e_recusada();
            so_atende_esta_maquina(filho, porta);
            atosDaPrimeira = atos(filho);
            filho.encerrar();
        }
        registra_em_json_sem_dados_pessoais();
    }

    private static void anuncia_endereco_e_contas(String saida, int porta) {
        assertThat(saida).contains("http://localhost:" + porta);
        assertThat(saida.lines().map(String::strip))
                .contains("administrador", "comissao_julgadora", "proponente", "secretario", "uma", "cma", "os")
                .contains("unis", "auditor");
        var senha = Pattern.compile("senha de todas: (\\S+)\\)").matcher(saida);
        assertThat(senha.find()).isTrue();
        contaDeDemonstracao = senha.group(1);
    }

    private static void a_chave_do_selo_so_o_dono_le() throws IOException {
        assertThat(Files.getPosixFilePermissions(dados.resolve("selo.pem")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Files.readString(dados.resolve("servidor.log"))).doesNotContain("no selo is made");
    }

    private static void serve(int porta) throws IOException, InterruptedException {
        var visitante = new Visitante("http://localhost:" + porta);
        assertThat(visitante.abrir("/").statusCode()).isIn(200, 301);
        assertThat(visitante.abrir("/index").statusCode()).isEqualTo(200);
        assertThat(visitante.abrir("/nada").statusCode()).isEqualTo(404);
        assertThat(visitante.abrir("/health/ready").body()).contains("\"UP\"").contains("banco");
        var protegida = visitante.abrir("/inicio");
        assertThat(protegida.statusCode()).isEqualTo(302);
        assertThat(protegida.headers().firstValue("Location").orElse("")).contains("/entrar?destino=");
        assertThat(visitante.abrirPorProxyTls("/entrar").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(visitante.entrar("auditor", "senha-errada-123").statusCode()).isEqualTo(200);
        assertThat(visitante.entrar("auditor", contaDeDemonstracao).statusCode())
                .isEqualTo(302);
        assertThat(visitante.abrir("/inicio").statusCode()).isEqualTo(200);
        assertThat(visitante.abrir("/auditoria/livros").statusCode()).isEqualTo(200);
        assertThat(visitante.abrir("/administracao/usuarios").statusCode()).isEqualTo(403);
    }

    private static void segunda_partida_ao_mesmo_tempo_e_recusada() throws IOException, InterruptedException {
        try (var segunda = Filho.iniciar(dados, Portas.livre())) {
            assertThat(segunda.esperarRecusa()).contains("outro Vida Melhor já usa a pasta " + dados);
        }
    }

    private static void so_atende_esta_maquina(Filho filho, int porta) throws IOException {
        for (InetAddress endereco : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(e -> !e.isLoopbackAddress())
                .toList()) {
            assertThat(atende(endereco, porta)).as("web on %s", endereco).isFalse();
            assertThat(atende(endereco, filho.portaDoBanco()))
                    .as("database on %s", endereco)
                    .isFalse();
        }
    }

    private static boolean atende(InetAddress endereco, int porta) {
        try (var ligacao = new Socket()) {
            ligacao.connect(new InetSocketAddress(endereco, porta), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void registra_em_json_sem_dados_pessoais() throws IOException {
        List<String> linhas = Files.readAllLines(dados.resolve("servidor.log")).stream()
                .filter(linha -> linha.startsWith("{"))
                .toList();
        assertThat(linhas).hasSizeGreaterThan(20).allSatisfy(linha -> {
            try (var leitor = Json.createReader(new StringReader(linha))) {
                // the server writes an exception without a message as a line without one
                assertThat(leitor.readObject().keySet()).containsAnyOf("LogMessage", "Throwable");
            }
        });
        Properties chaves = Filho.chaves(dados);
        assertThat(String.join("\n", linhas))
                .doesNotContain(chaves.stringPropertyNames().stream()
                        .map(chaves::getProperty)
                        .toList())
                .doesNotContainPattern("\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}")
                .doesNotContain("senha-errada-123", "INSERT INTO", "SELECT ");
    }

    @Test
    @DisplayName(
            "a partida seguinte acha os dados, também depois de um encerramento brusco, e a senha continua a mesma")
    void acha_os_dados() throws Exception {
        assertThat(dados.resolve("banco.retrato")).exists();
        Files.delete(dados.resolve("banco.retrato")); // as after a crash: the data are tried on a copy first
        int porta = Portas.livre();

        try (var filho = Filho.iniciar(dados, porta)) {
            filho.esperarPronto();

            assertThat(filho.saida()).contains(contaDeDemonstracao);
            assertThat(Files.readString(dados.resolve("servidor.log"))).contains("0 migrations applied now");
            assertThat(atos(filho)).isEqualTo(atosDaPrimeira);
            assertThat(new Visitante("http://localhost:" + porta)
                            .entrar("uma", contaDeDemonstracao)
                            .statusCode())
                    .isEqualTo(302);
            filho.encerrar();
        }
        assertThat(dados.resolve("banco.retrato")).exists();
        assertThat(dados.resolve("ensaio")).doesNotExist();
    }

    @Test
    @DisplayName("a porta ocupada é dita pelo número e nada é criado")
    void porta_ocupada() throws Exception {
        Path nova = vazia.resolve("data");
        try (var ocupada = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                var filho = Filho.iniciar(nova, ocupada.getLocalPort())) {
            assertThat(filho.esperarRecusa()).contains("a porta " + ocupada.getLocalPort() + " já está em uso");
        }
        assertThat(nova).doesNotExist();
    }

    @Test
    @DisplayName("uma pasta com arquivos de outros é recusada e fica como estava")
    void pasta_alheia() throws Exception {
        Files.writeString(vazia.resolve("relatorio.txt"), "de outra pessoa");
        Map<String, Long> antes = fotografia(vazia);

        try (var filho = Filho.iniciar(vazia, Portas.livre())) {
            assertThat(filho.esperarRecusa()).contains("tem arquivos que não são do Vida Melhor");
        }
        assertThat(fotografia(vazia)).isEqualTo(antes);
    }

    @Test
    @DisplayName("um arquivo no lugar da pasta é recusado")
    void arquivo_no_lugar_da_pasta() throws Exception {
        Path arquivo = Files.writeString(vazia.resolve("data"), "não é pasta");

        try (var filho = Filho.iniciar(arquivo, Portas.livre())) {
            assertThat(filho.esperarRecusa()).contains("não é uma pasta");
        }
        assertThat(arquivo).hasContent("não é pasta");
    }

    @Test
    @DisplayName("sem espaço em disco não começa: diz quanto há e quanto falta, e nada é criado")
    void disco_cheio() throws Exception {
        Path nova = vazia.resolve("data");

        try (var filho = Filho.iniciar(nova, Portas.livre(), "-Dvidamelhor.espacoMinimoMiB=999999999")) {
            assertThat(filho.esperarRecusa())
                    .containsPattern("há só \\d+ MiB livres")
                    .contains("999999999 MiB");
        }
        assertThat(nova).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "senha.dono=\\u00zz", "senha.dono=curta\nsenha.aplicacao=x\nsenha.demonstracao=y"})
    @DisplayName("um arquivo de senhas danificado é apontado pelo nome e o banco não é tocado")
    void chaves_danificadas(String conteudo) throws Exception {
        Path copia = copia();
        Files.writeString(copia.resolve(Filho.CHAVES), conteudo);
        Map<String, Long> antes = fotografia(copia);

        try (var filho = Filho.iniciar(copia, Portas.livre())) {
            assertThat(filho.esperarRecusa()).contains(Filho.CHAVES).contains("está danificado");
        }
        assertThat(fotografia(copia)).isEqualTo(antes);
    }

    @Test
    @DisplayName("um banco danificado é recusado e fica byte a byte como estava")
    void banco_danificado() throws Exception {
        Path copia = copia();
        try (var arquivo =
                new RandomAccessFile(copia.resolve("banco").resolve("ibdata1").toFile(), "rw")) {
            arquivo.write(new byte[1 << 20]);
        }
        Map<String, Long> antes = fotografia(copia);

        try (var filho = Filho.iniciar(copia, Portas.livre())) {
            assertThat(filho.esperarRecusa()).contains("estão danificados").contains("não foram alterados");
        }
        assertThat(fotografia(copia)).isEqualTo(antes);
    }

    @Test
    @DisplayName("uma tabela danificada é achada antes de servir e o banco fica byte a byte como estava")
    void tabela_danificada() throws Exception {
        Path copia = copia();
        try (var arquivo =
                new RandomAccessFile(copia.resolve("banco/vm/auditoria_ato.ibd").toFile(), "rw")) {
            arquivo.seek(3 * 16_384L);
            arquivo.write(new byte[8_192]);
        }
        Map<String, Long> antes = fotografia(copia);

        try (var filho = Filho.iniciar(copia, Portas.livre())) {
            assertThat(filho.esperarRecusa()).contains("estão danificados");
        }
        assertThat(fotografia(copia)).isEqualTo(antes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banco/mysql", "banco"})
    @DisplayName("o que falta no banco não é refeito por cima do que sobrou")
    void banco_incompleto(String parte) throws Exception {
        Path copia = copia();
        Pastas.apagar(copia.resolve(parte));
        Map<String, Long> antes = fotografia(copia);

        try (var filho = Filho.iniciar(copia, Portas.livre())) {
            assertThat(filho.esperarRecusa()).contains("estão danificados");
        }
        assertThat(fotografia(copia)).isEqualTo(antes);
    }

    /** The stopped data without MariaDB's programs, which are linked. */
    private Path copia() throws IOException {
        Path copia =
                Files.createDirectories(Files.createTempDirectory(alvo, "copia").resolve("data"));
        Pastas.copiar(dados.resolve("banco"), copia.resolve("banco"));
        Files.copy(dados.resolve(Filho.CHAVES), copia.resolve(Filho.CHAVES));
        Files.copy(dados.resolve("banco.retrato"), copia.resolve("banco.retrato"));
        Files.createSymbolicLink(copia.resolve("mariadb"), dados.resolve("mariadb"));
        return copia;
    }

    /** Checksum of each file, but for the launcher's own lock and scratch folder. */
    private static Map<String, Long> fotografia(Path pasta) throws IOException {
        var somas = new TreeMap<String, Long>();
        try (var tudo = Files.walk(pasta)) {
            for (Path caminho : tudo.filter(Files::isRegularFile).toList()) {
                String nome = pasta.relativize(caminho).toString();
                if (!nome.equals("em-uso.lock") && !nome.startsWith("tmp")) {
                    somas.put(nome, Retrato.soma(caminho));
                }
            }
        }
        return somas;
    }

    private static List<String> atos(Filho filho) throws IOException, SQLException {
        try (Connection dono = filho.banco();
                Statement comando = dono.createStatement();
                ResultSet linhas = comando.executeQuery("SELECT hash FROM auditoria_ato ORDER BY id")) {
            var hashes = new ArrayList<String>();
            while (linhas.next()) {
                hashes.add(linhas.getString(1));
            }
            assertThat(hashes).isNotEmpty();
            return hashes;
        }
    }
}
