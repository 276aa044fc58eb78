package org.vidamelhor.comum.infra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vidamelhor.comum.valor.No;

/** The checks of our annotations: keys of lists, days that exist. Walks only where the schema leads. */
final class AnotacoesDoEsquema {

    private static final Pattern DIA = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final No raiz;
    private final List<ErroJson> erros = new ArrayList<>();

    AnotacoesDoEsquema(No raiz) {
        this.raiz = raiz;
    }

    List<ErroJson> erros(No documento) {
        conferir(raiz, documento);
        return erros;
    }

    private void conferir(No esquema, No valor) {
        String referencia = esquema.em("$ref").texto();
        if (referencia.startsWith("#/")) {
            conferir(raiz.naPosicao(referencia.substring(1)), valor);
            return;
        }
        dia(esquema, valor);
        chaves(esquema, valor);
        Map<String, No> propriedades = esquema.em("properties").campos();
        valor.campos().forEach((nome, filho) -> {
            if (propriedades.containsKey(nome)) {
                conferir(propriedades.get(nome), filho);
            }
        });
        No deItem = esquema.em("items");
        if (deItem.existe()) {
            valor.itens().forEach(item -> conferir(deItem, item));
        }
    }

    private void dia(No esquema, No valor) {
        String tipo = esquema.em("x-tipo").texto();
        boolean data = tipo.equals("data") && valor.data().isEmpty();
        boolean dataHora = tipo.equals("dataHora") && valor.dataHora().isEmpty();
        if ((data || dataHora) && DIA.matcher(valor.texto()).lookingAt()) { // another form is the pattern's error
            erro(valor, "comum.esquema.diaInexistente", TradutorDoEsquema.citado(valor.texto()));
        }
    }

    private void chaves(No esquema, No valor) {
        String chave = esquema.em("x-chave").texto();
        Set<String> vistas = new HashSet<>();
        for (No item : chave.isEmpty() ? List.<No>of() : valor.itens()) {
            No identidade = item.em(chave);
            if (identidade.existe() && !vistas.add(identidade.json().toString())) {
                erro(identidade, "comum.esquema.chaveRepetida", escrita(identidade));
            }
        }
    }

    private static String escrita(No identidade) {
        String texto = identidade.texto().isEmpty() ? identidade.json().toString() : identidade.texto();
        return TradutorDoEsquema.citado(texto);
    }

    private void erro(No onde, String codigo, Object argumento) {
        erros.add(new ErroJson(onde.ponteiro(), TradutorDoEsquema.frase(codigo, argumento)));
    }
}
