package org.vidamelhor.comum.infra;

import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.valor.No;

/**
 * A document to be read by people, drawn from its schema: page and PDF show this one object. What is empty is left out.
 *
 * @param nivel 1 for a section, 2 for what is inside it, and so on
 */
public record LeituraJson(
        String ponteiro,
        int nivel,
        String titulo,
        String secao,
        String regra,
        List<Linha> linhas,
        List<Tabela> tabelas,
        List<LeituraJson> partes)
        implements Serializable {

    /** A field with its value as people write it. */
    public record Linha(String rotulo, String valor, String regra) implements Serializable {}

    /** A list of plain items. */
    public record Tabela(String titulo, String regra, List<String> colunas, List<List<String>> linhas)
            implements Serializable {}

    public LeituraJson {
        linhas = List.copyOf(linhas);
        tabelas = List.copyOf(tabelas);
        partes = List.copyOf(partes);
    }

    /** This part and all below it, in reading order. */
    public List<LeituraJson> emOrdem() {
        List<LeituraJson> todas = new ArrayList<>();
        todas.add(this);
        partes.forEach(parte -> todas.addAll(parte.emOrdem()));
        return todas;
    }

    /** The sections of the document, in the order of the schema. */
    public static List<LeituraJson> de(No documento, DefinicaoJson esquema) {
        List<LeituraJson> secoes = new ArrayList<>();
        esquema.campos(documento).forEach((nome, definicao) -> {
            if ((definicao.ehObjeto() || definicao.ehLista())
                    && documento.em(nome).existe()) {
                secoes.add(parte(documento.em(nome), definicao, definicao.titulo(), 1));
            }
        });
        return secoes;
    }

    private static LeituraJson parte(No no, DefinicaoJson definicao, String titulo, int nivel) {
        var linhas = new ArrayList<Linha>();
        var tabelas = new ArrayList<Tabela>();
        var partes = new ArrayList<LeituraJson>();
        if (definicao.ehLista()) {
            ler(no, definicao, nivel, linhas, tabelas, partes);
        } else {
            definicao.campos(no).forEach((nome, campo) -> ler(no.em(nome), campo, nivel, linhas, tabelas, partes));
        }
        return new LeituraJson(
                no.ponteiro(), nivel, titulo, definicao.secao(), definicao.regra(), linhas, tabelas, partes);
    }

    private static void ler(
            No no, DefinicaoJson campo, int nivel, List<Linha> linhas, List<Tabela> tabelas, List<LeituraJson> partes) {
        if (!no.existe()) {
            return;
        }
        if (campo.ehObjeto()) {
            partes.add(parte(no, campo, campo.titulo(), nivel + 1));
        } else if (campo.ehLista() && campo.item().ehObjeto()) {
            lerItens(no, campo, nivel, tabelas, partes);
        } else {
            String valor = campo.ehLista()
                    ? String.join(
                            "; ",
                            no.itens().stream()
                                    .map(item -> FormatoDeCampo.mostrado(campo.item(), item))
                                    .toList())
                    : FormatoDeCampo.mostrado(campo, no);
            if (!valor.isEmpty()) {
                linhas.add(new Linha(campo.titulo(), valor, campo.regra()));
            }
        }
    }

    private static void lerItens(
            No no, DefinicaoJson lista, int nivel, List<Tabela> tabelas, List<LeituraJson> partes) {
        Map<String, DefinicaoJson> campos = lista.item().campos(No.raiz(JsonValue.EMPTY_JSON_OBJECT));
        boolean plana = campos.values().stream()
                .noneMatch(c -> c.ehObjeto() || c.ehLista() && c.item().ehObjeto());
        if (!plana) {
            no.itens().forEach(item -> partes.add(parte(item, lista.item(), lista.nomeDoItem(item), nivel + 1)));
            return;
        }
        List<String> usados = campos.keySet().stream()
                .filter(nome ->
                        no.itens().stream().anyMatch(item -> item.em(nome).existe()))
                .toList();
        List<List<String>> linhas = no.itens().stream()
                .map(item -> usados.stream()
                        .map(nome -> celula(item.em(nome), campos.get(nome)))
                        .toList())
                .toList();
        List<String> colunas =
                usados.stream().map(nome -> campos.get(nome).titulo()).toList();
        if (!linhas.isEmpty()) {
            tabelas.add(new Tabela(lista.titulo(), lista.regra(), colunas, linhas));
        }
    }

    private static String celula(No no, DefinicaoJson campo) {
        return campo.ehLista()
                ? String.join(
                        "; ", no.itens().stream().map(DefinicaoJson::escrito).toList())
                : FormatoDeCampo.mostrado(campo, no);
    }
}
