package org.vidamelhor.lancador;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vidamelhor.comum.teste.BancoEmbutido;

/**
 * The {@code run} profile: starts MariaDB and Payara Micro on this machine only, prints the address and the
 * demonstration accounts, and stops both when asked to. Ends with a code other than zero when it cannot start.
 */
public final class Lancador {

    private static final PrintStream SAIDA = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERROS = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private static final Duration LIMITE = Duration.ofMinutes(3);

    private final Path dados;
    private final Servidor.Programas programas;
    private final int porta;
    private final Deque<AutoCloseable> abertos = new ConcurrentLinkedDeque<>(); // the shutdown hook's thread closes
    private volatile boolean encerrando;

    private Lancador(Path dados, Servidor.Programas programas, int porta) {
        this.dados = dados.toAbsolutePath().normalize();
        this.programas = programas;
        this.porta = porta;
    }

    /** Arguments: data folder, Payara Micro JAR, WAR, folder of the container's files, HTTP port. */
    public static void main(String[] argumentos) throws Exception {
        Logger.getLogger("ch.vorburger").setLevel(Level.OFF); // what matters of it is in the refusal
        try {
            var programas =
                    new Servidor.Programas(Path.of(argumentos[1]), Path.of(argumentos[2]), Path.of(argumentos[3]));
            var lancador = new Lancador(Path.of(argumentos[0]), programas, porta(argumentos[4]));
            Runtime.getRuntime().addShutdownHook(new Thread(lancador::encerrar));
            // SIGTERM to Maven alone would leave this process behind
            ProcessHandle.current().parent().ifPresent(pai -> pai.onExit().thenRun(() -> System.exit(0)));
            Servidor servidor = lancador.iniciar();
            int codigo = servidor.processo().waitFor();
            if (!lancador.encerrando) {
                ERROS.println("O servidor terminou (código " + codigo + "). Veja " + servidor.log());
            }
        } catch (PartidaRecusada e) {
            recusar(e.getMessage());
        } catch (IOException e) {
            recusar("não foi possível ler ou gravar em disco: " + e);
        }
        System.exit(1);
    }

    private static void recusar(String motivo) {
        ERROS.println();
        ERROS.println("Vida Melhor não iniciou: " + motivo);
    }

    private static int porta(String texto) {
        if (!texto.matches("[1-9]\\d{0,4}") || Integer.parseInt(texto) > 65535) {
            throw new PartidaRecusada("\"" + texto + "\" não é uma porta. Use um número de 1 a 65535.");
        }
        return Integer.parseInt(texto);
    }

    private Servidor iniciar() throws IOException, InterruptedException {
        exigirPortaLivre();
        var pasta = new PastaDeDados(dados);
        abertos.push(pasta);
        Properties chaves = pasta.abrir();
        SAIDA.println("Iniciando o MariaDB em " + dados + " …");
        var banco = new BancoLocal(dados, chaves);
        abertos.push(banco);
        return iniciarServidor(banco.iniciar(), chaves.getProperty("senha.demonstracao"), pasta.chaveDoSelo());
    }

    private void exigirPortaLivre() throws IOException {
        try (ServerSocket sonda = new ServerSocket()) {
            sonda.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), porta));
        } catch (BindException e) {
            throw new PartidaRecusada(
                    "a porta " + porta + " já está em uso. Encerre o outro programa ou escolha outra porta com"
                            + " -Dvidamelhor.porta=8081.",
                    e);
        }
    }

    private Servidor iniciarServidor(BancoEmbutido banco, String senhaDeDemonstracao, Path chaveDoSelo)
            throws IOException, InterruptedException {
        SAIDA.println("Iniciando o Payara Micro …");
        Map<String, String> ambiente = Map.of(
                "VIDAMELHOR_DB_URL",
                banco.url(),
                "VIDAMELHOR_DB_USER",
                BancoEmbutido.APLICACAO,
                "VIDAMELHOR_DB_PASSWORD",
                banco.senhaDaAplicacao(),
                "VIDAMELHOR_DB_OWNER_USER",
                BancoEmbutido.DONO,
                "VIDAMELHOR_DB_OWNER_PASSWORD",
                banco.senhaDoDono(),
                "VIDAMELHOR_DEMONSTRACAO_SENHA",
                senhaDeDemonstracao,
                "VIDAMELHOR_SELO_ARQUIVO",
                chaveDoSelo.toString(),
                "VIDAMELHOR_URL_PUBLICA",
                "http://localhost:" + porta);
        var servidor = new Servidor(programas, dados, porta, ambiente);
        abertos.push(servidor);
        servidor.iniciar();
        if (!servidor.esperarPronto(LIMITE)) {
            throw new PartidaRecusada(
                    "a aplicação não respondeu. Veja " + servidor.log() + "\n" + fimDo(servidor.log()));
        }
        anunciar(servidor.url(), senhaDeDemonstracao);
        return servidor;
    }

    private static void anunciar(String url, String senha) {
        SAIDA.println();
        SAIDA.println("  Vida Melhor está em " + url);
        SAIDA.println();
        SAIDA.println("  Contas de demonstração (senha de todas: " + senha + ")");
        for (String conta : List.of(
                "administrador",
                "comissao_julgadora",
                "proponente",
                "secretario",
                "uma",
                "cma",
                "os",
                "unis",
                "auditor")) {
            SAIDA.println("    " + conta);
        }
        SAIDA.println();
        SAIDA.println("  Ctrl-C encerra; os dados ficam em data/.");
    }

    private void encerrar() {
        encerrando = true;
        while (!abertos.isEmpty()) {
            try {
                abertos.pop().close();
            } catch (Exception e) {
                ERROS.println("ao encerrar: " + e.getMessage());
            }
        }
    }

    private static String fimDo(Path log) throws IOException {
        List<String> linhas = Files.readAllLines(log, StandardCharsets.UTF_8);
        return String.join("\n", linhas.subList(Math.max(0, linhas.size() - 15), linhas.size()));
    }
}
