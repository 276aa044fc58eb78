package org.vidamelhor.calendario.calculo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Comma-separated lines under a fixed header; no quotes, so no value holds a comma. */
final class LinhasCsv {

    private LinhasCsv() {}

    /** @throws IllegalArgumentException that names the line, when it cannot be read */
    static <T> List<T> ler(Reader leitor, String cabecalho, Function<String[], T> conversao) {
        int colunas = cabecalho.split(",").length;
        List<T> lidas = new ArrayList<>();
        List<String> linhas = new BufferedReader(leitor).lines().toList();
        if (linhas.isEmpty() || !linhas.get(0).equals(cabecalho)) {
            throw new IllegalArgumentException("cabeçalho esperado: " + cabecalho);
        }
        for (int i = 1; i < linhas.size(); i++) {
            String[] valores = linhas.get(i).split(",", -1);
            try {
                if (valores.length != colunas) {
                    throw new IllegalArgumentException(valores.length + " colunas em vez de " + colunas);
                }
                lidas.add(conversao.apply(valores));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException("linha " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return lidas;
    }

    /** @throws IllegalArgumentException when the value is neither sim nor nao */
    static boolean sim(String valor) {
        return switch (valor) {
            case "sim" -> true;
            case "nao" -> false;
            default -> throw new IllegalArgumentException("sim ou nao, e não " + valor);
        };
    }

    /** Reads a UTF-8 file that lies beside the classes of the context. */
    static <T> T doRecurso(String recurso, Function<Reader, T> leitura) {
        try (InputStream bytes = LinhasCsv.class.getResourceAsStream(recurso)) {
            return leitura.apply(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(recurso, e);
        }
    }
}
