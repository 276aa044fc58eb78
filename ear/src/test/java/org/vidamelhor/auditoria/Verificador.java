package org.vidamelhor.auditoria;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The verifier's JAR as an auditor starts it: a process with a file, no server and no database. */
public final class Verificador {

    static final Path JAR = Path.of(System.getProperty("vm.verificador"));

    private Verificador() {}

    /** @param codigo 0 for an intact chain */
    public record Veredito(int codigo, String dito) {}

    /** @param pasta where it is started */
    public static Veredito rodar(Path pasta, List<String> argumentos) throws IOException, InterruptedException {
        var comando = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        comando.addAll(argumentos);
        Process processo = new ProcessBuilder(comando)
                .directory(pasta.toFile())
                .redirectErrorStream(true)
                .start();
        String dito = new String(processo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Veredito(processo.waitFor(), dito);
    }
}
