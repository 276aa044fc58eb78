package org.vidamelhor.lancador;

import ch.vorburger.exec.ManagedProcessException;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vidamelhor.comum.teste.BancoEmbutido;

/**
 * The {@code run} profile: starts MariaDB and Payara Micro on this machine only, prints the address and the
 * demonstration accounts, and stops both when asked to. Ends with a code other than zero when it cannot start.
 */
public final class Lancador {

    private static final PrintStream SAIDA = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Duration LIMITE = Duration.ofMinutes(3);

    private final Path dados;
    private final Path micro;
    private final Path war;
    private final int porta;
    private final Deque<AutoCloseable> abertos = new ArrayDeque<>();

    private Lancador(Path dados, Path micro, Path war, int porta) {
        this.dados = dados.toAbsolutePath().normalize();
        this.micro = micro.toAbsolutePath().normalize();
        this.war = war.toAbsolutePath().normalize();
        this.porta = porta;
    }

    /** Arguments: data folder, Payara Micro JAR, WAR, HTTP port. */
    public static void main(String[] argumentos) throws Exception {
        Logger.getLogger("ch.vorburger").setLevel(Level.WARNING);
        var lancador = new Lancador(
                Path.of(argumentos[0]),
                Path.of(argumentos[1]),
                Path.of(argumentos[2]),
                Integer.parseInt(argumentos[3]));
        Runtime.getRuntime().addShutdownHook(new Thread(lancador::encerrar));
        // SIGTERM to Maven alone would leave this process behind
        ProcessHandle.current().parent().ifPresent(pai -> pai.onExit().thenRun(() -> System.exit(0)));
        try {
            Servidor servidor = lancador.iniciar();
            int codigo = servidor.processo().waitFor();
            System.err.println("O servidor terminou (código " + codigo + "). Veja " + servidor.log());
        } catch (PartidaRecusada e) {
            System.err.println();
            System.err.println("Vida Melhor não iniciou: " + e.getMessage());
        }
        System.exit(1);
    }

    private Servidor iniciar() throws IOException, InterruptedException {
        exigirPortaLivre();
        var pasta = new PastaDeDados(dados);
        abertos.push(pasta);
        Properties chaves = pasta.abrir();
        BancoEmbutido banco = iniciarBanco(chaves);
        return iniciarServidor(banco, chaves.getProperty("senha.demonstracao"));
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

    private BancoEmbutido iniciarBanco(Properties chaves) throws IOException {
        SAIDA.println("Iniciando o MariaDB em " + dados + " …");
        var banco = new BancoEmbutido(dados, chaves.getProperty("senha.dono"), chaves.getProperty("senha.aplicacao"));
        abertos.push(banco);
        try {
            banco.iniciar(0);
        } catch (ManagedProcessException e) {
            throw new PartidaRecusada(
                    "o MariaDB não subiu com os dados de " + dados.resolve("banco")
                            + ", que podem estar danificados ou ser de outra versão. Nada foi apagado. Causa: "
                            + primeiraLinha(e),
                    e);
        }
        return banco;
    }

    private Servidor iniciarServidor(BancoEmbutido banco, String senhaDeDemonstracao)
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
                "VIDAMELHOR_URL_PUBLICA",
                "http://localhost:" + porta);
        var servidor = new Servidor(micro, war, dados, porta, ambiente);
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
        while (!abertos.isEmpty()) {
            try {
                abertos.pop().close();
            } catch (Exception e) {
                System.err.println("ao encerrar: " + e.getMessage());
            }
        }
    }

    private static String primeiraLinha(Throwable erro) {
        String texto = String.valueOf(erro.getMessage());
        return texto.lines().findFirst().orElse(texto);
    }

    private static String fimDo(Path log) throws IOException {
        List<String> linhas = Files.readAllLines(log, StandardCharsets.UTF_8);
        return String.join("\n", linhas.subList(Math.max(0, linhas.size() - 15), linhas.size()));
    }
}
