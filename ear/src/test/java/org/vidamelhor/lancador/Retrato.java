package org.vidamelhor.lancador;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The database's files as the last clean stop left them: path, size and checksum of each. While it agrees, nothing
 * happened to the data since. MariaDB itself writes into damaged data before it gives up, so the look comes first.
 */
final class Retrato {

    private final Path banco;
    private final Path arquivo;

    Retrato(Path banco, Path arquivo) {
        this.banco = banco;
        this.arquivo = arquivo;
    }

    void tirar() throws IOException {
        Path novo = arquivo.resolveSibling(arquivo.getFileName() + ".novo");
        Files.writeString(novo, String.join("\n", linhas()) + "\n");
        Files.move(novo, arquivo, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean existe() {
        return Files.exists(arquivo);
    }

    boolean confere() throws IOException {
        // compared as bytes: a damaged file may not be text at all
        byte[] agora = (String.join("\n", linhas()) + "\n").getBytes(StandardCharsets.UTF_8);
        return existe() && Arrays.equals(agora, Files.readAllBytes(arquivo));
    }

    /** Before the database starts: from then on its files change. */
    void descartar() throws IOException {
        Files.deleteIfExists(arquivo);
    }

    private List<String> linhas() throws IOException {
        try (var tudo = Files.walk(banco)) {
            var linhas = new ArrayList<String>();
            for (Path caminho : tudo.filter(Files::isRegularFile).sorted().toList()) {
                linhas.add("%08x %d %s".formatted(soma(caminho), Files.size(caminho), banco.relativize(caminho)));
            }
            return linhas;
        }
    }

    static long soma(Path caminho) throws IOException {
        var soma = new CRC32C();
        ByteBuffer pedaco = ByteBuffer.allocateDirect(1 << 20);
        try (FileChannel canal = FileChannel.open(caminho)) {
            while (canal.read(pedaco) >= 0) {
                soma.update(pedaco.flip());
                pedaco.clear();
            }
        }
        return soma.getValue();
    }
}
