package org.vidamelhor.lancador;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The launcher's own scratch folders. */
final class Pastas {

    private Pastas() {}

    /** Leaves the folder there and empty; never follows a link out of it. */
    static void esvaziar(Path pasta) throws IOException {
        if (Files.isDirectory(pasta)) {
            try (var tudo = Files.walk(pasta)) {
                for (Path caminho : tudo.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(caminho);
                }
            }
        }
        Files.createDirectories(pasta);
    }
}
