package org.vidamelhor.comum.infra;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** A JSON document that is kept: read strictly, written one way only (RFC 8785), known by the hash of that writing. */
public final class DocumentoJson {

    /** What an edital, with its annexes, or a proposal may cost: a hundred times the size of Edital 002/2018's text. */
    public static final LimitesJson LIMITES = new LimitesJson(8 << 20, 30, 400_000, 20_000, 100);

    private static final JsonProvider JSON = JsonProvider.provider();

    private DocumentoJson() {}

    /**
     * @throws JsonInvalidoException when the text is no JSON object, names a field twice or is beyond {@link #LIMITES}
     */
    public static JsonObject ler(String texto) {
        LeitorJson.ler(texto, LIMITES, raiz -> raiz);
        return lerGuardado(texto);
    }

    /** A text that this class wrote. */
    public static JsonObject lerGuardado(String texto) {
        try (JsonReader leitor = JSON.createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }

    /** The same document always gives the same text: names in order, no spaces, one way to write each value. */
    public static String canonico(JsonObject documento) {
        try {
            return new JsonCanonicalizer(documento.toString()).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("document without canonical form", e);
        }
    }

    /** SHA-256 of the canonical text, in hexadecimal. */
    public static String sha256(String canonico) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonico.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
