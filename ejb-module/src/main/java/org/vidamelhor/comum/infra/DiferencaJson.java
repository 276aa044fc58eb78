package org.vidamelhor.comum.infra;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vidamelhor.comum.valor.No;

/**
 * One place in which two documents of the same schema differ, named as its form names it.
 *
 * @param lugar titles on the way, such as {@code Sessão pública › Início}
 * @param antes empty when it is new
 * @param depois empty when it was taken out
 */
public record DiferencaJson(String ponteiro, String lugar, String regra, String antes, String depois)
        implements Serializable {

    private static final String SEPARADOR = " › ";

    /** Every difference, in the order of the schema; items of a list are matched by their key and not by their place. */
    public static List<DiferencaJson> entre(No antes, No depois, DefinicaoJson definicao) {
        var diferencas = new ArrayList<DiferencaJson>();
        comparar(antes, depois, definicao, "", diferencas);
        return diferencas;
    }

    private static void comparar(
            No antes, No depois, DefinicaoJson definicao, String lugar, List<DiferencaJson> diferencas) {
        if (antes.json().equals(depois.json())) {
            return;
        }
        if (definicao.ehObjeto()) {
            var campos = new LinkedHashMap<>(definicao.campos(antes));
            definicao.campos(depois).forEach(campos::putIfAbsent);
            campos.forEach((nome, campo) ->
                    comparar(antes.em(nome), depois.em(nome), campo, passo(lugar, campo.titulo()), diferencas));
        } else if (definicao.ehLista() && definicao.item().ehObjeto()) {
            compararItens(antes, depois, definicao, lugar, diferencas);
        } else {
            String de = escrito(antes, definicao);
            String para = escrito(depois, definicao);
            if (!de.equals(para)) {
                String onde = depois.existe() ? depois.ponteiro() : antes.ponteiro();
                diferencas.add(new DiferencaJson(onde, lugar, definicao.regra(), de, para));
            }
        }
    }

    private static void compararItens(
            No antes, No depois, DefinicaoJson lista, String lugar, List<DiferencaJson> diferencas) {
        Map<String, No> deAntes = porChave(antes, lista.chave());
        Map<String, No> deDepois = porChave(depois, lista.chave());
        Set<String> chaves = new LinkedHashSet<>(deAntes.keySet());
        chaves.addAll(deDepois.keySet());
        for (String chave : chaves) {
            No de = deAntes.getOrDefault(chave, antes.em(Integer.MAX_VALUE));
            No para = deDepois.getOrDefault(chave, depois.em(Integer.MAX_VALUE));
            String nome = lista.nomeDoItem(para.existe() ? para : de);
            String aqui = passo(lugar, nome.isEmpty() ? chave : nome);
            comparar(de, para, lista.item(), aqui, diferencas);
        }
    }

    private static Map<String, No> porChave(No lista, String chave) {
        Map<String, No> itens = new LinkedHashMap<>();
        List<No> nos = lista.itens();
        for (int i = 0; i < nos.size(); i++) {
            String valor = DefinicaoJson.escrito(nos.get(i).em(chave));
            itens.putIfAbsent(valor.isEmpty() ? "#" + (i + 1) : valor, nos.get(i));
        }
        return itens;
    }

    private static String passo(String lugar, String titulo) {
        return lugar.isEmpty() ? titulo : lugar + SEPARADOR + titulo;
    }

    private static String escrito(No no, DefinicaoJson definicao) {
        if (!no.itens().isEmpty()) {
            return String.join(
                    "; ", no.itens().stream().map(DefinicaoJson::escrito).toList());
        }
        return FormatoDeCampo.mostrado(definicao, no);
    }
}
