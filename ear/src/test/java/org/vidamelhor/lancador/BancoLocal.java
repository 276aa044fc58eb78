package org.vidamelhor.lancador;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.vidamelhor.comum.teste.BancoEmbutido;

/**
 * The database of a local run. Data that changed since the last clean stop are in doubt (a crash, a restored copy,
 * damage): they are tried on a copy first, and when that fails the original stays as it was found.
 */
final class BancoLocal implements AutoCloseable {

    private static final long FOLGA = 200L << 20;

    /** Damaged data make MariaDB hang more often than end; sound ones are ready in seconds, on a busy machine in tens. */
    private static final Duration ENSAIO = Duration.ofSeconds(60);

    private final Path dados;
    private final Path banco;
    private final Properties chaves;
    private final Retrato retrato;
    private BancoEmbutido servidor;

    BancoLocal(Path dados, Properties chaves) {
        this.dados = dados;
        this.banco = dados.resolve("banco");
        this.chaves = chaves;
        this.retrato = new Retrato(banco, dados.resolve("banco.retrato"));
    }

    /** @throws PartidaRecusada when the data cannot be used; they are then as they were */
    BancoEmbutido iniciar() throws IOException {
        if (temDados()) {
            exigirInteiro();
            exigirParado();
            if (!retrato.confere()) {
                ensaiar();
            }
        } else if (retrato.existe()) {
            throw danificado("a pasta banco sumiu", null);
        }
        retrato.descartar();
        var novo = embutido(dados);
        try {
            novo.iniciar(0);
        } catch (ManagedProcessException | RuntimeException e) {
            novo.close();
            throw new PartidaRecusada(
                    "o MariaDB não subiu com os dados de " + banco + " (" + causa(e) + "). Nada foi apagado.", e);
        }
        servidor = novo;
        return servidor;
    }

    private boolean temDados() throws IOException {
        if (!Files.isDirectory(banco)) {
            return false;
        }
        try (var filhos = Files.list(banco)) {
            return filhos.findAny().isPresent();
        }
    }

    /** MariaDB would make anew what is missing, over what is left. */
    private void exigirInteiro() {
        for (String parte : List.of("mysql", "ibdata1")) {
            if (!Files.exists(banco.resolve(parte))) {
                throw danificado("falta " + parte, null);
            }
        }
    }

    /** A launcher that was killed leaves its database running. */
    private void exigirParado() throws IOException {
        try (var filhos = Files.list(banco)) {
            for (Path pid : filhos.filter(f -> f.toString().endsWith(".pid")).toList()) {
                String numero = Files.readString(pid).strip();
                boolean vivo = numero.matches("\\d{1,9}")
                        && ProcessHandle.of(Long.parseLong(numero))
                                .flatMap(p -> p.info().command())
                                .filter(comando -> comando.matches(".*(mariadbd|mysqld).*"))
                                .isPresent();
                if (vivo) {
                    throw new PartidaRecusada("o MariaDB de uma execução anterior ainda usa " + banco + " (processo "
                            + numero + "). Encerre-o e tente de novo.");
                }
            }
        }
    }

    private void ensaiar() throws IOException {
        Path ensaio = dados.resolve("ensaio");
        long preciso = Pastas.tamanho(banco) + FOLGA;
        if (Files.getFileStore(dados).getUsableSpace() < preciso) {
            throw new PartidaRecusada("os dados de " + banco + " mudaram desde o último encerramento e não há espaço ("
                    + (preciso >> 20) + " MiB) para conferi-los numa cópia. Nada foi alterado.");
        }
        Pastas.esvaziar(ensaio);
        Pastas.copiar(banco, ensaio.resolve("banco"));
        try (var copia = embutido(ensaio)) {
            copia.iniciar(0, ENSAIO);
            conferirTabelas(copia);
        } catch (ManagedProcessException | SQLException | RuntimeException e) {
            throw danificado(causa(e), e);
        } finally {
            Pastas.apagar(ensaio);
        }
    }

    private static void conferirTabelas(BancoEmbutido copia) throws SQLException {
        try (Connection dono = DriverManager.getConnection(copia.url(), BancoEmbutido.DONO, copia.senhaDoDono());
                Statement comando = dono.createStatement()) {
            for (String tabela : tabelas(comando)) {
                try (ResultSet veredito = comando.executeQuery("CHECK TABLE `" + tabela + "`")) {
                    while (veredito.next()) {
                        if (veredito.getString("Msg_type").equalsIgnoreCase("error")) {
                            throw new SQLException(tabela + ": " + veredito.getString("Msg_text"));
                        }
                    }
                }
            }
        }
    }

    private static List<String> tabelas(Statement comando) throws SQLException {
        var nomes = new ArrayList<String>();
        try (ResultSet linhas = comando.executeQuery("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'")) {
            while (linhas.next()) {
                nomes.add(linhas.getString(1));
            }
        }
        return nomes;
    }

    private BancoEmbutido embutido(Path pasta) {
        return new BancoEmbutido(
                pasta,
                dados.resolve("mariadb"),
                chaves.getProperty("senha.dono"),
                chaves.getProperty("senha.aplicacao"));
    }

    private PartidaRecusada danificado(String causa, Exception erro) {
        return new PartidaRecusada(
                "o MariaDB não abre os dados de " + banco + ", que estão danificados ou são de outra versão (" + causa
                        + "). Eles não foram alterados: restaure uma cópia de segurança, ou mova a pasta " + dados
                        + " para começar do zero.",
                erro);
    }

    /** The library repeats the whole console: its first error is the cause. */
    private static String causa(Throwable erro) {
        String texto = String.valueOf(erro.getMessage());
        return texto.lines()
                .filter(linha -> linha.contains("[ERROR]"))
                .map(linha -> linha.substring(linha.indexOf("[ERROR]") + "[ERROR] ".length()))
                .findFirst()
                .or(() -> texto.lines().findFirst())
                .orElse(texto);
    }

    /** Stops it and remembers the files as they are then. */
    @Override
    public void close() throws IOException {
        if (servidor == null) {
            return;
        }
        servidor.close();
        if (terminou()) {
            retrato.tirar();
        }
    }

    /** The library has a shutdown hook of its own that may be stopping the process at this moment. */
    private static boolean terminou() {
        try {
            for (ProcessHandle filho : ProcessHandle.current()
                    .descendants()
                    .filter(p -> p.info().command().orElse("").matches(".*(mariadbd|mysqld).*"))
                    .toList()) {
                filho.onExit().get(30, TimeUnit.SECONDS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
