package org.vidamelhor.auditoria.verificador;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The dossier of a selection: a ZIP whose {@code SHA256SUMS} names every other file in it. */
final class Dossie implements AutoCloseable {

    private static final String SOMAS = "SHA256SUMS";
    private static final String CADEIA = "cadeia.jsonl";
    private static final int HEX = 64;
    private static final int PEDACO = 1 << 16;

    private final FileSystem zip;
    private final Map<String, String> somas = new TreeMap<>();

    Dossie(Path arquivo) throws IOException {
        zip = FileSystems.newFileSystem(arquivo);
        Path relacao = zip.getPath(SOMAS);
        if (!Files.exists(relacao)) {
            throw new IlegivelException("semSomas");
        }
        for (String linha : Files.readAllLines(relacao, StandardCharsets.UTF_8)) {
            if (!linha.matches("[0-9a-f]{64}  .+")) {
                throw new IlegivelException("semSomas");
            }
            somas.put(linha.substring(HEX + 2), linha.substring(0, HEX));
        }
    }

    /** A file that is not as the list says. @param tipo {@code alterado}, {@code falta} or {@code sobra} */
    record Diferenca(String tipo, String arquivo) {}

    int quantos() {
        return somas.size();
    }

    Path cadeia() {
        Path cadeia = zip.getPath(CADEIA);
        if (!Files.exists(cadeia)) {
            throw new IlegivelException("semCadeia");
        }
        return cadeia;
    }

    List<Diferenca> diferencas() throws IOException {
        List<Diferenca> diferencas = new ArrayList<>();
        for (var soma : somas.entrySet()) {
            Path arquivo = zip.getPath(soma.getKey());
            if (!Files.exists(arquivo)) {
                diferencas.add(new Diferenca("falta", soma.getKey()));
            } else if (!sha256(arquivo).equals(soma.getValue())) {
                diferencas.add(new Diferenca("alterado", soma.getKey()));
            }
        }
        try (Stream<Path> todos = Files.walk(zip.getPath("/"))) {
            todos.filter(Files::isRegularFile)
                    .map(p -> p.toString().substring(1))
                    .filter(nome -> !nome.equals(SOMAS) && !somas.containsKey(nome))
                    .forEach(nome -> diferencas.add(new Diferenca("sobra", nome)));
        }
        return diferencas;
    }

    private static String sha256(Path arquivo) throws IOException {
        try (InputStream bytes = Files.newInputStream(arquivo)) {
            MessageDigest resumo = MessageDigest.getInstance("SHA-256");
            var pedaco = new byte[PEDACO];
            for (int lidos = bytes.read(pedaco); lidos >= 0; lidos = bytes.read(pedaco)) {
                resumo.update(pedaco, 0, lidos);
            }
            return HexFormat.of().formatHex(resumo.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
