package org.vidamelhor.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The findings of axe that docs/acessibilidade.md lists with their cause; everything else fails. */
public final class AchadosAceitos {

    private static final Path LISTA = Path.of("..", "docs", "acessibilidade.md");
    private static final int COLUNAS = 3;

    private final List<Aceito> aceitos;
    private final Set<Aceito> ocorridos =
            new TreeSet<>((um, outro) -> um.toString().compareTo(outro.toString()));

    /** @param trecho of the markup of the element that axe names */
    private record Aceito(String regra, String trecho) {}

    private AchadosAceitos(List<Aceito> aceitos) {
        this.aceitos = aceitos;
    }

    /** Rows of the table whose first cell is the rule and whose second a piece of the element's markup, both as code. */
    public static AchadosAceitos ler() {
        try {
            return new AchadosAceitos(Files.readAllLines(LISTA).stream()
                    .filter(linha -> linha.startsWith("| `"))
                    .map(linha -> linha.split("\\|", -1))
                    .filter(celulas -> celulas.length > COLUNAS)
                    .map(celulas -> new Aceito(codigo(celulas[1]), codigo(celulas[2])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String codigo(String celula) {
        return celula.strip().replace("`", "");
    }

    public boolean aceita(String regra, String html) {
        List<Aceito> cabem = aceitos.stream()
                .filter(a -> a.regra().equals(regra) && html.contains(a.trecho()))
                .toList();
        ocorridos.addAll(cabem);
        return !cabem.isEmpty();
    }

    /** Listed, but found nowhere: the list is then older than the pages. */
    public List<String> queNaoOcorrem() {
        return aceitos.stream()
                .filter(a -> !ocorridos.contains(a))
                .map(Aceito::toString)
                .toList();
    }
}
