package org.vidamelhor.selecao.regra;

import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.Peticao;

/** When one kind of piece fits, what it may say, and what it does. */
interface RegraDaPeca {

    /** What stands in its way whatever it says: asked before anyone types. */
    Impedimentos quando(Processo processo, Peticao peticao);

    /** What is wrong in what it says; asked only when nothing stands in its way. */
    default Impedimentos noQueDiz(Processo processo, Peticao peticao) {
        return new Impedimentos();
    }

    /** What the system adds to it, such as a due date: texts by name. */
    default Map<String, String> calculados(Processo processo, Peticao peticao) {
        return Map.of();
    }

    /** What it does once it holds. */
    default List<Efeito> efeitos(Processo processo, Peticao peticao) {
        return List.of();
    }
}
