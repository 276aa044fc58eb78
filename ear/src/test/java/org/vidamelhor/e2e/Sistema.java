package org.vidamelhor.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vidamelhor.auditoria.calculo.ChaveEd25519;
import org.vidamelhor.comum.teste.BancoEmbutido;
import org.vidamelhor.lancador.Portas;
import org.vidamelhor.lancador.Servidor;

/** The one running system of all browser tests: real database, real server, the WAR that ships. */
public final class Sistema {

    public static final String SENHA = "senha-de-demonstracao-1";
    private static final String LIMITE = "1000";

    private static Sistema unico;
    private static Exception falha; // the first one: trying again for each test would only take time

    private final BancoEmbutido banco;
    private final Servidor servidor;

    private Sistema() throws Exception {
        Logger.getLogger("ch.vorburger").setLevel(Level.WARNING);
        Path pasta = Path.of(System.getProperty("vm.alvo"), "e2e");
        Files.createDirectories(pasta);
        banco = new BancoEmbutido(pasta, BancoEmbutido.senhaNova(), BancoEmbutido.senhaNova());
        int porta = Portas.livre();
        banco.iniciar(0);
        banco.esvaziar();
        servidor = new Servidor(
                Servidor.Programas.daConstrucao(),
                pasta,
                porta,
                Map.of(
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
                        SENHA,
                        "VIDAMELHOR_SELO_CHAVE",
                        ChaveEd25519.nova(),
                        "VIDAMELHOR_CALCULOS_PORMINUTO", // one test asks for everything, as everybody
                        LIMITE,
                        "VIDAMELHOR_VERIFICACAO_PORMINUTO",
                        LIMITE,
                        "VIDAMELHOR_URL_PUBLICA",
                        "http://localhost:" + porta));
        Runtime.getRuntime().addShutdownHook(new Thread(this::encerrar));
        servidor.iniciar();
        if (!servidor.esperarPronto(Duration.ofMinutes(2))) {
            encerrar();
            throw new IOException("application did not answer; see " + servidor.log());
        }
    }

    public static synchronized Sistema iniciado() {
        try {
            if (falha != null) {
                throw falha;
            }
            if (unico == null) {
                unico = new Sistema();
            }
            return unico;
        } catch (Exception e) {
            falha = e;
            throw new IllegalStateException(e);
        }
    }

    /** What no page of the version under test does yet, as the owner of the schema. */
    public void executar(String sql) throws SQLException {
        try (Connection dono = DriverManager.getConnection(banco.url(), BancoEmbutido.DONO, banco.senhaDoDono());
                Statement comando = dono.createStatement()) {
            comando.execute(sql);
        }
    }

    /** A text as SQL writes it. */
    public static String literal(String texto) {
        return "'" + texto.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    public String url() {
        return servidor.url();
    }

    private void encerrar() {
        servidor.close();
        banco.close();
    }
}
