package org.vidamelhor.comum.infra;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.vidamelhor.comum.api.Explicacao;

/**
 * Reads a JSON document that came from outside. What makes it costly or ambiguous (size, nesting, malformed text) ends
 * the reading at once; everything else that is wrong is collected, each with its pointer.
 *
 * <p>Numbers stay text: the caller decides what a number may be, and none is parsed before its length is known.
 */
public final class LeitorJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final LimitesJson limites;
    private final ErrosJson erros = new ErrosJson();
    private final JsonParser parser;
    private int valores;

    private LeitorJson(LimitesJson limites, JsonParser parser) {
        this.limites = limites;
        this.parser = parser;
    }

    /**
     * What {@code leitura} makes of the document, whose root is an object.
     *
     * @throws JsonInvalidoException with every error that was found
     */
    public static <T> T ler(String texto, LimitesJson limites, Function<ObjetoJson, T> leitura) {
        if (texto.length() > limites.caracteres()) {
            throw recusa(PonteiroJson.RAIZ, "comum.json.grande", limites.caracteres());
        }
        try (JsonParser parser = JSON.createParser(new StringReader(texto))) {
            LeitorJson leitor = new LeitorJson(limites, parser);
            CampoJson raiz = new CampoJson(leitor.documento(), PonteiroJson.RAIZ, leitor.erros);
            T lido = raiz.objeto(leitura);
            leitor.erros.exigirNenhum();
            return lido;
        }
    }

    private Object documento() {
        try {
            if (parser.next() != Event.START_OBJECT) {
                throw recusa(PonteiroJson.RAIZ, "comum.json.raiz");
            }
            Object raiz = valor(Event.START_OBJECT, PonteiroJson.RAIZ, 1);
            parser.hasNext(); // anything after the root is malformed text
            return raiz;
        } catch (JsonParsingException e) {
            throw recusa(
                    PonteiroJson.RAIZ,
                    "comum.json.malFormado",
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber());
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw recusa(PonteiroJson.RAIZ, "comum.json.malFormado", 0, 0);
        }
    }

    /** Recursive, and no deeper than the limit: the nesting is refused before it is entered. */
    private Object valor(Event evento, PonteiroJson aqui, int nivel) {
        if (++valores > limites.valores()) {
            throw recusa(PonteiroJson.RAIZ, "comum.json.valores", limites.valores());
        }
        return switch (evento) {
            case START_OBJECT -> objeto(aqui, nivel);
            case START_ARRAY -> lista(aqui, nivel);
            case VALUE_STRING -> texto(aqui);
            case VALUE_NUMBER -> numero(aqui);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private Map<String, Object> objeto(PonteiroJson aqui, int nivel) {
        exigirNivel(aqui, nivel);
        Map<String, Object> campos = new LinkedHashMap<>();
        for (Event evento = parser.next(); evento != Event.END_OBJECT; evento = parser.next()) {
            String nome = parser.getString();
            if (nome.length() > limites.nome()) {
                throw recusa(aqui, "comum.json.nomeLongo", limites.nome());
            }
            PonteiroJson campo = aqui.em(nome);
            conferirUnicode(nome, campo);
            boolean repetido = campos.containsKey(nome);
            Object valor = valor(parser.next(), campo, nivel + 1);
            if (repetido) {
                erros.adicionar(campo, "comum.json.repetido", nome);
            } else {
                campos.put(nome, valor);
            }
        }
        return campos;
    }

    private List<Object> lista(PonteiroJson aqui, int nivel) {
        exigirNivel(aqui, nivel);
        List<Object> itens = new ArrayList<>();
        for (Event evento = parser.next(); evento != Event.END_ARRAY; evento = parser.next()) {
            itens.add(valor(evento, aqui.em(itens.size()), nivel + 1));
        }
        return itens;
    }

    private String texto(PonteiroJson aqui) {
        String texto = parser.getString();
        if (texto.length() > limites.texto()) {
            throw recusa(aqui, "comum.json.textoLongo", limites.texto());
        }
        conferirUnicode(texto, aqui);
        return texto;
    }

    private TipoJson.Numero numero(PonteiroJson aqui) {
        String texto = parser.getString();
        if (texto.length() > limites.texto()) {
            throw recusa(aqui, "comum.json.numeroLongo");
        }
        return new TipoJson.Numero(texto);
    }

    private void exigirNivel(PonteiroJson aqui, int nivel) {
        if (nivel > limites.niveis()) {
            throw recusa(aqui, "comum.json.profundo", limites.niveis());
        }
    }

    /** Half of a surrogate pair cannot be stored, hashed or sent back. */
    private void conferirUnicode(String texto, PonteiroJson aqui) {
        for (int i = 0; i < texto.length(); i++) {
            if (Character.isHighSurrogate(texto.charAt(i))
                    && i + 1 < texto.length()
                    && Character.isLowSurrogate(texto.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(texto.charAt(i))) {
                erros.adicionar(aqui, "comum.json.unicode");
                return;
            }
        }
    }

    private static JsonInvalidoException recusa(PonteiroJson onde, String codigo, Object... argumentos) {
        var explicacao = new Explicacao("", codigo, List.of(argumentos));
        return new JsonInvalidoException(List.of(new ErroJson(onde.toString(), explicacao)));
    }
}
