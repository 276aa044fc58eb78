package org.vidamelhor.comum.teste;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One database for the whole run of container tests, told to the server by system properties of arquillian.xml. */
public class BancoDeTeste implements LauncherSessionListener {

    private BancoEmbutido banco;

    @Override
    public void launcherSessionOpened(LauncherSession sessao) {
        String pasta = System.getProperty("vm.it.dados");
        if (pasta == null) {
            return; // unit tests need no database
        }
        Logger.getLogger("ch.vorburger").setLevel(Level.WARNING);
        try {
            Path tmp = Files.createDirectories(Path.of(pasta, "tmp"));
            System.setProperty("vm.it.tmp", tmp.toString());
            System.setProperty("vm.it.selo", Path.of(pasta, "selo.pem").toString()); // the test of selos makes it
            banco = new BancoEmbutido(Path.of(pasta), BancoEmbutido.senhaNova(), BancoEmbutido.senhaNova());
            banco.iniciar(0);
            banco.esvaziar();
        } catch (Exception e) {
            throw new IllegalStateException("test database did not start", e);
        }
        System.setProperty("vm.it.url", banco.url());
        System.setProperty("vm.it.senha.app", banco.senhaDaAplicacao());
        System.setProperty("vm.it.senha.dono", banco.senhaDoDono());
    }

    @Override
    public void launcherSessionClosed(LauncherSession sessao) {
        if (banco != null) {
            banco.close();
        }
    }
}
