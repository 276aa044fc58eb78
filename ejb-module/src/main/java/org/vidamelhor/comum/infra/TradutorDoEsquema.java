package org.vidamelhor.comum.infra;

import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;

/** What the validator found, as a statement of ours; its own English is not used. */
final class TradutorDoEsquema {

    private static final int CITACAO = 60;

    /** By keyword of the schema; each is given the schema of the place and the finding. */
    private static final Map<String, BiFunction<No, ValidationMessage, Explicacao>> TRADUCOES = Map.ofEntries(
            Map.entry("type", TradutorDoEsquema::tipo),
            Map.entry("required", TradutorDoEsquema::falta),
            Map.entry("additionalProperties", (e, m) -> frase("comum.esquema.desconhecido", citado(m.getProperty()))),
            Map.entry("enum", TradutorDoEsquema::opcao),
            Map.entry(
                    "const",
                    (e, m) -> frase("comum.esquema.constante", e.em("const").texto())),
            Map.entry("pattern", TradutorDoEsquema::padrao),
            Map.entry("maxLength", (e, m) -> limite(e, "maxLength", "comum.esquema.longo")),
            Map.entry("minLength", (e, m) -> frase("comum.esquema.vazio")),
            Map.entry("minimum", (e, m) -> limite(e, "minimum", "comum.esquema.minimo")),
            Map.entry("maximum", (e, m) -> limite(e, "maximum", "comum.esquema.maximo")),
            Map.entry("maxItems", (e, m) -> limite(e, "maxItems", "comum.esquema.muitos")),
            Map.entry("minItems", (e, m) -> limite(e, "minItems", "comum.esquema.poucos")),
            Map.entry("maxProperties", (e, m) -> limite(e, "maxProperties", "comum.esquema.muitos")));

    private final No esquema;

    TradutorDoEsquema(No esquema) {
        this.esquema = esquema;
    }

    ErroJson erro(ValidationMessage mensagem) {
        String onde = mensagem.getSchemaLocation().getFragment().toString();
        No doLugar = esquema.naPosicao(onde.substring(0, Math.max(0, onde.lastIndexOf('/'))));
        BiFunction<No, ValidationMessage, Explicacao> traducao =
                TRADUCOES.getOrDefault(mensagem.getType(), (e, m) -> frase("comum.esquema.recusado"));
        return new ErroJson(ponteiro(mensagem), traducao.apply(doLugar, mensagem));
    }

    /** A missing or unknown field is told at the field, not at its object. */
    private static String ponteiro(ValidationMessage mensagem) {
        String objeto = mensagem.getInstanceLocation().toString();
        String campo = mensagem.getProperty();
        return campo == null ? objeto : objeto + "/" + campo.replace("~", "~0").replace("/", "~1");
    }

    private static Explicacao tipo(No lugar, ValidationMessage mensagem) {
        No tipo = lugar.em("type");
        String esperado = tipo.texto().isEmpty() ? tipo.em(0).texto() : tipo.texto();
        return frase("comum.esquema.tipo." + esperado);
    }

    private static Explicacao falta(No lugar, ValidationMessage mensagem) {
        No campo = lugar.em("properties").em(mensagem.getProperty());
        String titulo = campo.em("title").texto();
        return frase("comum.esquema.falta", titulo.isEmpty() ? mensagem.getProperty() : titulo);
    }

    private static Explicacao opcao(No lugar, ValidationMessage mensagem) {
        List<String> opcoes = lugar.em("enum").itens().stream().map(No::texto).toList();
        return frase("comum.esquema.opcao", citado(mensagem.getInstanceNode().asText()), opcoes);
    }

    private static Explicacao padrao(No lugar, ValidationMessage mensagem) {
        String texto = citado(mensagem.getInstanceNode().asText());
        return switch (lugar.em("x-tipo").texto()) {
            case "decimal", "percentual" -> frase("comum.esquema.decimal", texto);
            case "dinheiro" -> frase("comum.esquema.dinheiro", texto);
            case "data" -> frase("comum.esquema.data", texto);
            case "dataHora" -> frase("comum.esquema.dataHora", texto);
            case "hora" -> frase("comum.esquema.hora", texto);
            case "email" -> frase("comum.esquema.email", texto);
            case "url" -> frase("comum.esquema.url", texto);
            default -> frase("comum.esquema.padrao", texto);
        };
    }

    private static Explicacao limite(No lugar, String palavra, String codigo) {
        return frase(codigo, lugar.em(palavra).inteiro().orElse(0));
    }

    static Explicacao frase(String codigo, Object... argumentos) {
        return new Explicacao("", codigo, List.of(argumentos));
    }

    static String citado(String texto) {
        String curto = texto.length() > CITACAO ? texto.substring(0, CITACAO) + '…' : texto;
        return curto.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
