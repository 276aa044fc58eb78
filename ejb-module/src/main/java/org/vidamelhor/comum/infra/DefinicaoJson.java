package org.vidamelhor.comum.infra;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Procedencia;

/**
 * What a JSON Schema says of one place: shape, name for people, rule. The schema that refuses a bad import is the one
 * that draws the form and names the fields of a comparison.
 *
 * <p>A reference adds what its target says; the annotations beside the reference prevail.
 */
public final class DefinicaoJson {

    private static final No NADA = No.raiz(JsonValue.EMPTY_JSON_OBJECT).em("");

    private final No esquema;
    private final List<No> partes;

    private DefinicaoJson(No esquema, No local) {
        this.esquema = esquema;
        this.partes = new ArrayList<>();
        No parte = local;
        while (parte.existe() && partes.size() < 8) {
            partes.add(parte);
            String alvo = parte.em("$ref").texto();
            parte = alvo.startsWith("#") ? esquema.naPosicao(alvo.substring(1)) : parte.em("$ref");
        }
    }

    public static DefinicaoJson raiz(No esquema) {
        return new DefinicaoJson(esquema, esquema);
    }

    private No atributo(String nome) {
        return partes.stream()
                .map(parte -> parte.em(nome))
                .filter(No::existe)
                .findFirst()
                .orElse(NADA);
    }

    public boolean existe() {
        return !partes.isEmpty();
    }

    public String titulo() {
        return atributo("title").texto();
    }

    public String descricao() {
        return atributo("description").texto();
    }

    public String regra() {
        return atributo("x-regra").texto();
    }

    public String secao() {
        return atributo("x-secao").texto();
    }

    /** Whether it must be filled before publication. */
    public boolean exigidoParaPublicar() {
        return atributo("x-publicar").ehVerdadeiro();
    }

    /** Whether the system fills it, and nobody types it. */
    public boolean calculado() {
        return atributo("x-calculado").ehVerdadeiro();
    }

    /** Personal data that a public page does not repeat. */
    public boolean reservado() {
        return atributo("x-reservado").ehVerdadeiro();
    }

    public boolean ehObjeto() {
        return atributo("type").texto().equals("object");
    }

    public boolean ehLista() {
        return atributo("type").texto().equals("array");
    }

    /** {@code x-tipo}, or what the schema's own type gives. */
    public String tipo() {
        String tipo = atributo("x-tipo").texto();
        if (!tipo.isEmpty()) {
            return tipo;
        }
        if (!opcoes().isEmpty()) {
            return "opcao";
        }
        return switch (atributo("type").texto()) {
            case "integer" -> "inteiro";
            case "boolean" -> "logico";
            default -> "texto";
        };
    }

    public Optional<Integer> tamanhoMaximo() {
        return atributo("maxLength").inteiro();
    }

    /** Closed list of values, each with its name for people. */
    public Map<String, String> opcoes() {
        Map<String, String> opcoes = new LinkedHashMap<>();
        for (No opcao : atributo("enum").itens()) {
            String valor = opcao.texto();
            String nome = atributo("x-rotulos").em(valor).texto();
            opcoes.put(valor, nome.isEmpty() ? valor : nome);
        }
        return opcoes;
    }

    /** Name of the property that tells one item of the list from another; empty when the place does. */
    public String chave() {
        return atributo("x-chave").texto();
    }

    /** Properties without which an object of this kind is refused. */
    public List<String> exigidas() {
        return atributo("required").itens().stream().map(No::texto).toList();
    }

    /** How an item is called: the values of these properties. */
    public String nomeDoItem(No item) {
        List<String> partes = atributo("x-rotulo").itens().stream()
                .map(propriedade -> item.em(propriedade.texto()))
                .map(DefinicaoJson::escrito)
                .filter(texto -> !texto.isBlank())
                .toList();
        return String.join(" · ", partes);
    }

    /** A scalar as text. */
    public static String escrito(No no) {
        if (!no.existe()) {
            return "";
        }
        return no.json() instanceof JsonString ? no.texto() : no.json().toString();
    }

    /** The definition of the items of a list. */
    public DefinicaoJson item() {
        return new DefinicaoJson(esquema, atributo("items"));
    }

    /** The definition of one property of the object at {@code no}. */
    public DefinicaoJson campo(String nome, No no) {
        return new DefinicaoJson(esquema, propriedades(no).getOrDefault(nome, atributo("additionalProperties")));
    }

    /** Properties in the order of the schema, without the record of where they come from. */
    public Map<String, DefinicaoJson> campos(No no) {
        Map<String, DefinicaoJson> campos = new LinkedHashMap<>();
        propriedades(no).forEach((nome, local) -> {
            if (!nome.equals(Procedencia.CAMPO)) {
                campos.put(nome, new DefinicaoJson(esquema, local));
            }
        });
        return campos;
    }

    private Map<String, No> propriedades(No no) {
        Map<String, No> propriedades = new LinkedHashMap<>();
        for (No parte : partes) {
            parte.em("properties").campos().forEach((nome, local) -> {
                if (cabe(local.em("x-quando"), no)) {
                    propriedades.putIfAbsent(nome, local);
                }
            });
        }
        return propriedades;
    }

    /** {@code x-quando}: a property that has a meaning only for some values of its sisters. */
    private static boolean cabe(No quando, No no) {
        return quando.campos().entrySet().stream().allMatch(condicao -> condicao.getValue().itens().stream()
                .anyMatch(valor -> escrito(valor).equals(escrito(no.em(condicao.getKey())))));
    }

    /** The definition of the place where the pointer leads, going through the document's own values. */
    public DefinicaoJson naPosicao(String ponteiro, No documento) {
        DefinicaoJson definicao = this;
        No no = documento;
        for (String parte :
                ponteiro.isEmpty() ? new String[0] : ponteiro.substring(1).split("/", -1)) {
            String nome = parte.replace("~1", "/").replace("~0", "~");
            definicao = definicao.ehLista() ? definicao.item() : definicao.campo(nome, no);
            no = no.naPosicao("/" + parte);
        }
        return definicao;
    }

    /**
     * The pointer with the key of each item instead of its place: it stays the same when items before it come and go.
     */
    public String caminho(String ponteiro, No documento) {
        var caminho = new StringBuilder();
        for (int fim = ponteiro.indexOf('/', 1); ; fim = ponteiro.indexOf('/', fim + 1)) {
            String ate = fim < 0 ? ponteiro : ponteiro.substring(0, fim);
            String pai = ate.substring(0, ate.lastIndexOf('/'));
            String chave = naPosicao(pai, documento).chave();
            String valor =
                    chave.isEmpty() ? "" : escrito(documento.naPosicao(ate).em(chave));
            caminho.append(valor.isEmpty() ? ate.substring(pai.length()) : "[" + valor + "]");
            if (fim < 0) {
                return caminho.toString();
            }
        }
    }
}
