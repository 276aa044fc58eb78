package org.vidamelhor.auditoria.verificador;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.Elo;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.ResultadoDoAto;
import org.vidamelhor.auditoria.api.Selo;
import org.vidamelhor.auditoria.api.SeloGravado;

/** A file of {@code GET /api/v1/livros/LIVRO/cadeia}, read line by line: a header, keys, elos, selos, the counts. */
final class CadeiaExportada {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String FORMATO = "vida-melhor/cadeia";
    private static final int VERSAO = 1;
    private static final Pattern LINHA = Pattern.compile("\\{\"(chave|elo|selo|fim)\":");

    private final Path arquivo;

    CadeiaExportada(Path arquivo) {
        this.arquivo = arquivo;
    }

    /** What the first line promises. */
    record Cabecalho(Cabeca cabeca) {}

    Cabecalho cabecalho() throws IOException {
        try (Stream<String> linhas = linhas()) {
            JsonObject primeira =
                    linhas.findFirst().map(CadeiaExportada::objeto).orElseThrow(() -> new IlegivelException("vazio"));
            if (!primeira.getString("formato", "").equals(FORMATO)) {
                throw new IlegivelException("formato");
            }
            if (primeira.getInt("versao", 0) != VERSAO) {
                throw new IlegivelException("versao");
            }
            return lendo(() -> new Cabecalho(cabeca(primeira)));
        }
    }

    /** The livro of an elo is that of the header: another name there gives other hashes. */
    Stream<EloGravado> elos(String livro) throws IOException {
        return dosTipo("elo").map(objeto -> lendo(() -> elo(livro, objeto)));
    }

    Stream<SeloGravado> selos() throws IOException {
        return dosTipo("selo").map(objeto -> lendo(() -> selo(objeto)));
    }

    void chaves(Consumer<ChaveDoSelo> cada) throws IOException {
        try (Stream<JsonObject> chaves = dosTipo("chave")) {
            chaves.map(o -> lendo(() -> new ChaveDoSelo(
                            o.getString("id"), o.getString("publica"), Instant.parse(o.getString("desde")))))
                    .forEach(cada);
        }
    }

    /** A file that lost its end while it was copied, or was rewritten by another program, proves nothing. */
    void exigirFim() throws IOException {
        String ultima = "";
        try (Stream<String> linhas = linhas().skip(1)) {
            for (var cada = linhas.iterator(); cada.hasNext(); ) {
                ultima = cada.next();
                if (!LINHA.matcher(ultima).lookingAt()) {
                    throw new IlegivelException("json");
                }
            }
        }
        if (!ultima.startsWith("{\"fim\":")) {
            throw new IlegivelException("incompleto");
        }
    }

    private Stream<JsonObject> dosTipo(String tipo) throws IOException {
        return linhas().filter(linha -> linha.startsWith("{\"" + tipo + "\":"))
                .map(CadeiaExportada::objeto)
                .map(objeto -> lendo(() -> objeto.getJsonObject(tipo)));
    }

    private Stream<String> linhas() throws IOException {
        return Files.lines(arquivo, StandardCharsets.UTF_8);
    }

    private static JsonObject objeto(String linha) {
        try (JsonReader leitor = JSON.createReader(new StringReader(linha))) {
            return leitor.readObject();
        } catch (JsonException e) {
            throw new IlegivelException("json", e);
        }
    }

    private static EloGravado elo(String livro, JsonObject o) {
        return new EloGravado(
                new Elo(
                        livro,
                        numero(o, "sequencia"),
                        Instant.parse(o.getString("instante")),
                        Instant.parse(o.getString("instanteDoProcesso")),
                        o.getString("autor"),
                        o.isNull("emNomeDe") ? null : o.getString("emNomeDe"),
                        o.getString("tipo"),
                        o.getString("objeto"),
                        o.getString("regra"),
                        ResultadoDoAto.valueOf(o.getString("resultado")),
                        o.getString("conteudoHash"),
                        o.getString("anterior")),
                o.getString("hash"));
    }

    private static SeloGravado selo(JsonObject o) {
        return new SeloGravado(
                new Selo(
                        numero(o, "numero"),
                        Instant.parse(o.getString("instante")),
                        o.getString("chave"),
                        o.getJsonArray("cabecas").stream()
                                .map(JsonValue::asJsonObject)
                                .map(CadeiaExportada::cabeca)
                                .toList(),
                        o.getString("anterior")),
                o.getString("hash"),
                o.getString("assinatura"));
    }

    private static Cabeca cabeca(JsonObject o) {
        return new Cabeca(o.getString("livro"), numero(o, "sequencia"), o.getString("hash"));
    }

    private static long numero(JsonObject o, String nome) {
        return o.getJsonNumber(nome).longValueExact();
    }

    /** A field that is missing or of another kind makes the file unreadable, not the chain broken. */
    private static <T> T lendo(Supplier<T> leitura) {
        try {
            return leitura.get();
        } catch (NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException e) {
            throw new IlegivelException("campo", e);
        }
    }
}
