package org.vidamelhor.lancador;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;
import org.vidamelhor.auditoria.calculo.ChaveEd25519;
import org.vidamelhor.comum.teste.BancoEmbutido;

/** The data folder of a local run: ours or refused, locked while in use, with the passwords of its own database. */
final class PastaDeDados implements AutoCloseable {

    private static final long ESPACO_MINIMO = Long.getLong("vidamelhor.espacoMinimoMiB", 600) << 20;
    private static final String CHAVES = "vida-melhor.properties";
    private static final String CHAVE_DO_SELO = "selo.pem";

    /** Made by Maven or by the JVM before the launcher could look: they make nobody the owner of the folder. */
    private static final Set<String> PASSAGEIROS = Set.of("tmp", "em-uso.lock");

    private final Path pasta;
    private FileChannel canal;

    PastaDeDados(Path pasta) {
        this.pasta = pasta;
    }

    /** @throws PartidaRecusada with what the person should do; nothing of a foreign folder is touched */
    Properties abrir() throws IOException {
        if (Files.exists(pasta) && !Files.isDirectory(pasta)) {
            throw new PartidaRecusada("data/ existe e não é uma pasta: " + pasta);
        }
        boolean nossa = Files.isRegularFile(pasta.resolve(CHAVES));
        if (!nossa && !vazia()) {
            throw new PartidaRecusada("a pasta " + pasta + " tem arquivos que não são do Vida Melhor (falta " + CHAVES
                    + "). Nada foi alterado. Mova-a para outro lugar ou aponte para uma pasta vazia.");
        }
        exigirEspaco();
        Files.createDirectories(pasta.resolve("tmp")); // java.io.tmpdir of this run, see ear/pom.xml
        travar();
        return nossa ? ler() : criar();
    }

    private boolean vazia() throws IOException {
        if (!Files.exists(pasta)) {
            return true;
        }
        try (var filhos = Files.list(pasta)) {
            return filhos.allMatch(
                    filho -> PASSAGEIROS.contains(filho.getFileName().toString()));
        }
    }

    private void travar() throws IOException {
        canal = FileChannel.open(pasta.resolve("em-uso.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock trava;
        try {
            trava = canal.tryLock();
        } catch (OverlappingFileLockException e) {
            trava = null;
        }
        if (trava == null) {
            throw new PartidaRecusada(
                    "outro Vida Melhor já usa a pasta " + pasta + ". Encerre-o antes de iniciar este.");
        }
    }

    private void exigirEspaco() throws IOException {
        Path existente = pasta;
        while (!Files.exists(existente)) {
            existente = existente.getParent();
        }
        long livre = Files.getFileStore(existente).getUsableSpace();
        if (livre < ESPACO_MINIMO) {
            throw new PartidaRecusada("há só " + (livre >> 20) + " MiB livres em " + pasta + "; são precisos "
                    + (ESPACO_MINIMO >> 20) + " MiB. Libere espaço e tente de novo.");
        }
    }

    private Properties ler() throws IOException {
        var chaves = new Properties();
        try (InputStream arquivo = Files.newInputStream(pasta.resolve(CHAVES))) {
            chaves.load(arquivo);
        } catch (IllegalArgumentException e) {
            throw chavesDanificadas("o texto não se lê", e);
        }
        for (String chave : Set.of("senha.dono", "senha.aplicacao", "senha.demonstracao")) {
            if (!chaves.getProperty(chave, "").matches("[0-9a-z-]{12,80}")) {
                throw chavesDanificadas(chave, null);
            }
        }
        return chaves;
    }

    private PartidaRecusada chavesDanificadas(String onde, Exception causa) {
        return new PartidaRecusada(
                "o arquivo " + pasta.resolve(CHAVES) + " está danificado (" + onde
                        + "). Restaure-o da cópia; os dados não foram tocados.",
                causa);
    }

    private Properties criar() throws IOException {
        var chaves = new Properties();
        chaves.setProperty("senha.dono", BancoEmbutido.senhaNova());
        chaves.setProperty("senha.aplicacao", BancoEmbutido.senhaNova());
        chaves.setProperty(
                "senha.demonstracao", "vida-" + BancoEmbutido.senhaNova().substring(0, 10));
        try (OutputStream saida = Files.newOutputStream(reservado(CHAVES))) {
            chaves.store(saida, "Passwords of this local run. Keep it with the data folder.");
        }
        return chaves;
    }

    /** The private key of the selos, made at the first start and kept beside the database, not in it. */
    Path chaveDoSelo() throws IOException {
        Path arquivo = pasta.resolve(CHAVE_DO_SELO);
        if (!Files.exists(arquivo)) {
            Files.writeString(
                    reservado(CHAVE_DO_SELO),
                    "-----BEGIN PRIVATE KEY-----\n" + ChaveEd25519.nova() + "\n-----END PRIVATE KEY-----\n");
        }
        return arquivo.toAbsolutePath().normalize();
    }

    /** An empty file that only its owner may read. */
    private Path reservado(String nome) throws IOException {
        Path arquivo = pasta.resolve(nome);
        if (Files.getFileStore(pasta).supportsFileAttributeView("posix")) {
            Files.createFile(
                    arquivo, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return arquivo;
    }

    @Override
    public void close() throws IOException {
        if (canal != null) {
            canal.close();
        }
    }
}
