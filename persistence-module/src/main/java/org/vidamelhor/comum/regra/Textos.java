package org.vidamelhor.comum.regra;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vidamelhor.comum.api.Explicacao;

/**
 * Wording of an {@link Explicacao}, in Brazilian Portuguese, from {@code org/vidamelhor/CONTEXT/mensagens.properties}
 * (UTF-8), where CONTEXT is the first segment of the code.
 *
 * <p>{@code {0}} is the first argument, formatted by its type; {@code {0|dia útil|dias úteis}} is the word for one or
 * for many of it. Apostrophes have no meaning. A code without an entry gives the code itself between ⟦ and ⟧.
 */
public final class Textos {

    private static final Pattern LUGAR = Pattern.compile("\\{([0-9]{1,2})(?:\\|([^|{}]*)\\|([^|{}]*))?\\}");
    private static final Pattern CONTEXTO = Pattern.compile("([a-z]+)\\..+");
    private static final Map<String, Properties> MENSAGENS = new ConcurrentHashMap<>();

    private Textos() {}

    public static String texto(Explicacao explicacao) {
        Properties mensagens = mensagens(explicacao.codigo());
        String modelo = mensagens.getProperty(explicacao.codigo());
        if (modelo == null) {
            return '⟦' + explicacao.codigo() + '⟧';
        }
        FormatoArgumento formato = new FormatoArgumento(mensagens);
        return LUGAR.matcher(modelo)
                .replaceAll(lugar -> Matcher.quoteReplacement(preencher(lugar, explicacao, formato)));
    }

    /** One value in its written form, as it would stand in a statement. */
    public static String valor(Object valor) {
        return new FormatoArgumento(new Properties()).texto(valor);
    }

    /** The name of a constant, from the bundle of its own context; without an entry, the constant itself. */
    public static String nome(Enum<?> constante) {
        String contexto = constante.getDeclaringClass().getPackageName().split("\\.")[2];
        return new FormatoArgumento(mensagens(contexto + ".nome")).texto(constante);
    }

    /** Whether the code has wording. */
    static boolean existe(String codigo) {
        return mensagens(codigo).containsKey(codigo);
    }

    private static String preencher(MatchResult lugar, Explicacao explicacao, FormatoArgumento formato) {
        int indice = Integer.parseInt(lugar.group(1));
        if (indice >= explicacao.argumentos().size()) {
            return lugar.group();
        }
        String texto = formato.texto(explicacao.argumentos().get(indice));
        if (lugar.group(2) == null) {
            return texto;
        }
        return texto.equals("1") ? lugar.group(2) : lugar.group(3);
    }

    private static Properties mensagens(String codigo) {
        Matcher contexto = CONTEXTO.matcher(codigo);
        return contexto.matches() ? MENSAGENS.computeIfAbsent(contexto.group(1), Textos::ler) : new Properties();
    }

    private static Properties ler(String contexto) {
        Properties mensagens = new Properties();
        String recurso = "/org/vidamelhor/" + contexto + "/mensagens.properties";
        try (var bytes = Textos.class.getResourceAsStream(recurso)) {
            if (bytes != null) {
                mensagens.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
            return mensagens;
        } catch (IOException e) {
            throw new UncheckedIOException(recurso, e);
        }
    }
}
