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
     * @param caminho as {@link DefinicaoJson#caminho}: tells whether the pointer still leads to this field
     * @param valor as typed; a list of texts has one a line
     * @param opcoes code and name; empty when anything may be typed
     * @param exigido whether it must be filled before publication
     */
    public record Campo(
            String ponteiro,
            String caminho,
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
    public record Lista(
            String ponteiro, String titulo, String ajuda, String regra, List<String> colunas, List<Item> itens)
            implements Serializable {

        public boolean tabela() {
            return !colunas.isEmpty();
        }
    }

    /** @param campos the fields of a plain row; empty when the item is a place of its own */
    public record Item(String ponteiro, String caminho, String nome, List<Campo> campos) implements Serializable {}

    private static final int COLUNAS = 14;
    private static final int TAMANHO = 4_000;

    public FormularioJson {
        trilha = List.copyOf(trilha);
        grupos = List.copyOf(grupos);
        listas = List.copyOf(listas);
    }

    /** The form of the place where the pointer leads. */
    public static FormularioJson de(No documento, DefinicaoJson esquema, String ponteiro) {
        return new Desenho(documento, esquema).formulario(ponteiro);
    }

    /** Walks one place and gathers its groups and lists. */
    private record Desenho(No documento, DefinicaoJson esquema, List<Grupo> grupos, List<Lista> listas) {

        Desenho(No documento, DefinicaoJson esquema) {
            this(documento, esquema, new ArrayList<>(), new ArrayList<>());
        }

        FormularioJson formulario(String ponteiro) {
            No no = documento.naPosicao(ponteiro);
            DefinicaoJson definicao = esquema.naPosicao(ponteiro, documento);
            if (definicao.ehLista()) {
                listar(no, definicao);
            } else {
                recolher(no, definicao, "");
            }
            return new FormularioJson(
                    ponteiro,
                    nome(ponteiro),
                    definicao.descricao(),
                    definicao.regra(),
                    trilha(ponteiro),
                    grupos,
                    listas);
        }

        private void recolher(No no, DefinicaoJson definicao, String titulo) {
            var campos = new ArrayList<Campo>();
            int lugar = grupos.size();
            definicao.campos(no).forEach((nome, campo) -> {
                if (campo.ehObjeto()) {
                    recolher(no.em(nome), campo, campo.titulo());
                } else if (campo.ehLista() && campo.item().ehObjeto()) {
                    listar(no.em(nome), campo);
                } else {
                    campos.add(campo(no, nome, campo));
                }
            });
            if (!campos.isEmpty()) {
                grupos.add(lugar, new Grupo(titulo, campos));
            }
        }

        private void listar(No no, DefinicaoJson lista) {
            DefinicaoJson item = lista.item();
            boolean tabela = plana(item);
            List<String> colunas = tabela
                    ? item.campos(no).values().stream()
                            .map(DefinicaoJson::titulo)
                            .toList()
                    : List.of();
            List<Item> itens = no.itens().stream()
                    .map(linha -> new Item(
                            linha.ponteiro(),
                            esquema.caminho(linha.ponteiro(), documento),
                            nomeDoItem(lista, linha),
                            tabela ? campos(linha, item) : List.of()))
                    .toList();
            listas.add(new Lista(no.ponteiro(), lista.titulo(), lista.descricao(), lista.regra(), colunas, itens));
        }

        private static boolean plana(DefinicaoJson item) {
            var campos = item.campos(No.raiz(JsonValue.EMPTY_JSON_OBJECT));
            return item.ehObjeto()
                    && campos.size() <= COLUNAS
                    && campos.values().stream().noneMatch(campo -> campo.ehObjeto() || campo.ehLista());
        }

        private List<Campo> campos(No linha, DefinicaoJson item) {
            return item.campos(linha).entrySet().stream()
                    .map(campo -> campo(linha, campo.getKey(), campo.getValue()))
                    .toList();
        }

        private Campo campo(No pai, String nome, DefinicaoJson definicao) {
            No no = pai.em(nome);
            return new Campo(
                    no.ponteiro(),
                    esquema.caminho(no.ponteiro(), documento),
                    definicao.titulo(),
                    definicao.descricao(),
                    definicao.regra(),
                    definicao.ehLista() ? "lista" : definicao.tipo(),
                    FormatoDeCampo.digitavel(definicao, no),
                    definicao.opcoes(),
                    definicao.exigidoParaPublicar(),
                    definicao.tamanhoMaximo().orElse(TAMANHO),
                    pai.procedencia(nome));
        }

        private List<Passo> trilha(String ponteiro) {
            var trilha = new ArrayList<Passo>();
            for (int fim = ponteiro.indexOf('/', 1); fim > 0; fim = ponteiro.indexOf('/', fim + 1)) {
                String acima = ponteiro.substring(0, fim);
                trilha.add(new Passo(acima, nome(acima)));
            }
            return trilha;
        }

        /** The name of an item says more than the title of its kind. */
        private String nome(String ponteiro) {
            DefinicaoJson pai =
                    esquema.naPosicao(ponteiro.substring(0, Math.max(0, ponteiro.lastIndexOf('/'))), documento);
            return pai.ehLista()
                    ? nomeDoItem(pai, documento.naPosicao(ponteiro))
                    : esquema.naPosicao(ponteiro, documento).titulo();
        }

        private static String nomeDoItem(DefinicaoJson lista, No item) {
            String nome = lista.nomeDoItem(item);
            return nome.isEmpty() ? lista.item().titulo() : nome;
        }
    }
}
