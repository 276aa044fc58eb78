package org.vidamelhor.comum.infra;

import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Procedencia;

/**
 * One place of a document as a form, drawn from the schema: its own fields, those of the small objects inside it, and
 * its lists. A list of plain rows is a table to type in; the items of any other list are places of their own.
 *
 * @param titulo name of the place
 * @param trilha the places above it, outermost first
 */
public record FormularioJson(
        String ponteiro,
        String titulo,
        String descricao,
        String regra,
        List<Passo> trilha,
        List<Grupo> grupos,
        List<Lista> listas)
        implements Serializable {

    /** A place on the way here. */
    public record Passo(String ponteiro, String titulo) implements Serializable {}

    /** Fields under one heading; the heading of the place's own fields is empty. */
    public record Grupo(String titulo, List<Campo> campos) implements Serializable {
        public Grupo {
            campos = List.copyOf(campos);
        }
    }

    /**
     * A field to type in.
     *
     * @param valor as typed; a list of texts has one a line
     * @param opcoes code and name; empty when anything may be typed
     * @param exigido whether it must be filled before publication
     */
    public record Campo(
            String ponteiro,
            String rotulo,
            String ajuda,
            String regra,
            String tipo,
            String valor,
            Map<String, String> opcoes,
            boolean exigido,
            int maximo,
            Procedencia procedencia)
            implements Serializable {}

    /**
     * Items of the same kind.
     *
     * @param colunas names of the fields of each row, when the items are plain rows; else empty
     */
    public record Lista(String ponteiro, String titulo, String ajuda, String regra, List<String> colunas, List<Item> itens)
            implements Serializable {

        public boolean tabela() {
            return !colunas.isEmpty();
        }
    }

    /** @param campos the fields of a plain row; empty when the item is a place of its own */
    public record Item(String ponteiro, String nome, List<Campo> campos) implements Serializable {}

    private static final int COLUNAS = 14;
    private static final int TAMANHO = 4_000;

    public FormularioJson {
        trilha = List.copyOf(trilha);
        grupos = List.copyOf(grupos);
        listas = List.copyOf(listas);
    }

    /** The form of the place where the pointer leads. */
    public static FormularioJson de(No documento, DefinicaoJson esquema, String ponteiro) {
        No no = documento.naPosicao(ponteiro);
        DefinicaoJson definicao = esquema.naPosicao(ponteiro, documento);
        var grupos = new ArrayList<Grupo>();
        var listas = new ArrayList<Lista>();
        if (definicao.ehLista()) {
            separarLista(no, definicao, definicao.titulo(), grupos, listas);
        } else {
            recolher(no, definicao, "", grupos, listas);
        }
        return new FormularioJson(
                ponteiro,
                nome(no, esquema, documento, ponteiro),
                definicao.descricao(),
                definicao.regra(),
                trilha(documento, esquema, ponteiro),
                grupos,
                listas);
    }

    private static void recolher(
            No no, DefinicaoJson definicao, String titulo, List<Grupo> grupos, List<Lista> listas) {
        var campos = new ArrayList<Campo>();
        int lugar = grupos.size();
        definicao.campos(no).forEach((nome, campo) -> {
            if (campo.ehObjeto()) {
                recolher(no.em(nome), campo, campo.titulo(), grupos, listas);
            } else if (campo.ehLista() && campo.item().ehObjeto()) {
                separarLista(no.em(nome), campo, campo.titulo(), grupos, listas);
            } else {
                campos.add(campo(no, nome, campo));
            }
        });
        if (!campos.isEmpty()) {
            grupos.add(lugar, new Grupo(titulo, campos));
        }
    }

    private static void separarLista(
            No no, DefinicaoJson lista, String titulo, List<Grupo> grupos, List<Lista> listas) {
        DefinicaoJson item = lista.item();
        boolean tabela = plana(item);
        List<String> colunas = tabela
                ? item.campos(no).values().stream().map(DefinicaoJson::titulo).toList()
                : List.of();
        List<Item> itens = no.itens().stream()
                .map(linha -> new Item(
                        linha.ponteiro(), nomeDoItem(lista, linha), tabela ? campos(linha, item) : List.of()))
                .toList();
        listas.add(new Lista(no.ponteiro(), titulo, lista.descricao(), lista.regra(), colunas, itens));
    }

    private static boolean plana(DefinicaoJson item) {
        var campos = item.campos(No.raiz(JsonValue.EMPTY_JSON_OBJECT));
        return item.ehObjeto()
                && campos.size() <= COLUNAS
                && campos.values().stream().noneMatch(campo -> campo.ehObjeto() || campo.ehLista());
    }

    private static List<Campo> campos(No linha, DefinicaoJson item) {
        return item.campos(linha).entrySet().stream()
                .map(campo -> campo(linha, campo.getKey(), campo.getValue()))
                .toList();
    }

    private static Campo campo(No pai, String nome, DefinicaoJson definicao) {
        No no = pai.em(nome);
        boolean lista = definicao.ehLista();
        String valor = lista
                ? String.join("\n", no.itens().stream().map(DefinicaoJson::escrito).toList())
                : FormatoDeCampo.digitavel(definicao, no);
        return new Campo(
                no.ponteiro(),
                definicao.titulo(),
                definicao.descricao(),
                definicao.regra(),
                lista ? "lista" : definicao.tipo(),
                valor,
                definicao.opcoes(),
                definicao.exigidoParaPublicar(),
                definicao.tamanhoMaximo().orElse(TAMANHO),
                pai.procedencia(nome));
    }

    private static List<Passo> trilha(No documento, DefinicaoJson esquema, String ponteiro) {
        var trilha = new ArrayList<Passo>();
        for (int fim = ponteiro.indexOf('/', 1); fim > 0; fim = ponteiro.indexOf('/', fim + 1)) {
            String acima = ponteiro.substring(0, fim);
            trilha.add(new Passo(acima, nome(documento.naPosicao(acima), esquema, documento, acima)));
        }
        return trilha;
    }

    /** The name of an item says more than the title of its kind. */
    private static String nome(No no, DefinicaoJson esquema, No documento, String ponteiro) {
        int fim = ponteiro.lastIndexOf('/');
        DefinicaoJson pai = esquema.naPosicao(fim < 0 ? "" : ponteiro.substring(0, fim), documento);
        return pai.ehLista()
                ? nomeDoItem(pai, no)
                : esquema.naPosicao(ponteiro, documento).titulo();
    }

    private static String nomeDoItem(DefinicaoJson lista, No item) {
        String nome = lista.nomeDoItem(item);
        return nome.isEmpty() ? lista.item().titulo() : nome;
    }
}
