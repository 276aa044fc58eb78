package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.vidamelhor.comum.api.Explicacao;

/**
 * One thing to be answered about one proposal: a leaf of the criteria, for one person where people are scored, for one
 * item where items are.
 *
 * @param chave unique on the sheet: {@code C1.1}, {@code Gestor Técnico/C1.2.I}, {@code C2.1.I/regimento}
 * @param criterio code of the leaf criterion
 * @param pessoa name under which a person is scored; empty when none is
 * @param item code of the item; empty when the criterion has none
 * @param grupo heading under which it stands on the sheet
 * @param opcoes the answers to choose from, in printed order; empty when a number is typed
 * @param maximo most points that it can give
 * @param sugerido what the proposal itself gives; empty when it gives nothing
 * @param porque why that is suggested
 * @param documentos codes of the documents of Envelope A that prove it
 */
public record Quesito(
        String chave,
        String criterio,
        String pessoa,
        String item,
        String rotulo,
        String grupo,
        String regra,
        EspecieDeQuesito especie,
        List<Opcao> opcoes,
        BigDecimal maximo,
        String sugerido,
        List<Explicacao> porque,
        List<String> documentos)
        implements Serializable {

    public static final String SIM = "SIM";
    public static final String NAO = "NAO";
    public static final String NENHUM = "NENHUM";

    /** An answer and the points that it gives. */
    public record Opcao(String valor, BigDecimal pontos) implements Serializable {}

    public Quesito {
        Objects.requireNonNull(chave, "chave");
        opcoes = List.copyOf(opcoes);
        porque = List.copyOf(porque);
        documentos = List.copyOf(documentos);
    }

    /** Whether the answer departs from what the proposal itself gives: then it needs a reason. */
    public boolean divergeDoSugerido(String valor) {
        return !sugerido.isEmpty() && !sugerido.equals(valor);
    }
}
