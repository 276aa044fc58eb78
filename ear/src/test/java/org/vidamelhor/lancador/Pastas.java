package org.vidamelhor.lancador;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders as a whole; never follows a link out of one. */
public final class Pastas {

    private Pastas() {}

    /** Leaves the folder there and empty. */
    public static void esvaziar(Path pasta) throws IOException {
        apagar(pasta);
        Files.createDirectories(pasta);
    }

    static void apagar(Path pasta) throws IOException {
        if (Files.isDirectory(pasta)) {
            try (var tudo = Files.walk(pasta)) {
                for (Path caminho : tudo.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(caminho);
                }
            }
        }
    }

    public static void copiar(Path de, Path para) throws IOException {
        try (var tudo = Files.walk(de)) {
            for (Path caminho : tudo.toList()) {
                Path destino = para.resolve(de.relativize(caminho).toString());
                if (Files.isDirectory(caminho)) {
                    Files.createDirectories(destino);
                } else if (Files.isRegularFile(caminho)) {
                    Files.copy(caminho, destino);
                }
            }
        }
    }

    static long tamanho(Path pasta) throws IOException {
        try (var tudo = Files.walk(pasta)) {
            long bytes = 0;
            for (Path caminho : tudo.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(caminho);
            }
            return bytes;
        }
    }
}
