package org.vidamelhor.comum.infra;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.regex.RegularExpression;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;

/**
 * A JSON Schema (draft 2020-12) with our annotations: validates documents and answers in our own words. Compiled once,
 * immutable, safe for many threads.
 *
 * <p>Beyond the standard it checks {@code x-chave} (items of a list differ in this property) and that a text of
 * {@code x-tipo} {@code data} or {@code dataHora} is a day that exists. Other annotations only describe.
 */
public final class EsquemaJson {

    /** Levels of nesting; deeper documents are refused before anything looks into them. */
    public static final int NIVEIS = 40;

    /** The library's sentences are not used, so none is formatted: of a hostile document there would be many. */
    private static final SchemaValidatorsConfig OPCOES = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(EsquemaJson::expressao)
            .messageSource((chave, frase, idioma, argumentos) -> chave)
            .preloadJsonSchema(true)
            .build();

    private static final JsonSchemaFactory FABRICA = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            fabrica -> fabrica.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .unknownKeywordFactory((palavra, contexto) -> new NonValidationKeyword(palavra))
                    .build()));

    private final JsonObject documento;
    private final JsonSchema compilado;
    private final No raiz;

    /** @throws RuntimeException when the document is not a schema */
    public EsquemaJson(JsonObject documento) {
        this.documento = documento;
        this.raiz = No.raiz(documento);
        this.compilado = FABRICA.getSchema(NoJackson.de(documento), OPCOES);
    }

    /** Reads a schema that lies beside the class. */
    public static EsquemaJson doRecurso(Class<?> vizinha, String nome) {
        try (InputStream bytes = vizinha.getResourceAsStream(nome);
                JsonReader leitor = JsonProvider.provider().createReader(bytes)) {
            return new EsquemaJson(leitor.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(nome, e);
        }
    }

    /** The schema itself, as it is published. */
    public JsonObject documento() {
        return documento;
    }

    /** Everything that is wrong in the document, each with its place; empty when it has the form. */
    public List<ErroJson> erros(JsonObject candidato) {
        if (!cabe(candidato, NIVEIS)) {
            return List.of(new ErroJson("", Explicacao.de("", "comum.esquema.profundo", NIVEIS)));
        }
        JsonNode no = NoJackson.de(candidato);
        TradutorDoEsquema tradutor = new TradutorDoEsquema(raiz);
        List<ErroJson> erros = new ArrayList<>();
        compilado.validate(no).forEach(mensagem -> erros.add(tradutor.erro(mensagem)));
        erros.addAll(new AnotacoesDoEsquema(raiz).erros(No.raiz(candidato)));
        return List.copyOf(erros);
    }

    private static boolean cabe(JsonValue valor, int niveis) {
        if (valor instanceof JsonObject objeto) {
            return niveis > 0 && objeto.values().stream().allMatch(v -> cabe(v, niveis - 1));
        }
        return valor.getValueType() != JsonValue.ValueType.ARRAY
                || niveis > 0 && valor.asJsonArray().stream().allMatch(v -> cabe(v, niveis - 1));
    }

    /** In a schema {@code $} is the end of the text; in Java it also matches before a last line break. */
    private static RegularExpression expressao(String texto) {
        Pattern forma = Pattern.compile(texto.endsWith("$") ? texto.substring(0, texto.length() - 1) + "\\z" : texto);
        return valor -> forma.matcher(valor).find();
    }
}
