package org.vidamelhor.comum.valor;

import java.io.Serializable;
import java.util.List;

/**
 * Where a datum of an edital or contract comes from (D10): what was printed, perhaps several times, and why the adopted
 * value is what it is.
 *
 * @param motivo why this value was adopted; empty when the printed one needed no choice
 * @param regra the known inconsistency or rule that the choice follows, such as {@code INC-02}; may be empty
 */
public record Procedencia(List<Impresso> impressos, String motivo, String regra) implements Serializable {

    public static final String CAMPO = "procedencia";

    public Procedencia {
        impressos = List.copyOf(impressos);
    }

    /**
     * One printing of the datum.
     *
     * @param valor as printed, errors included
     * @param lugar where, such as {@code Seção A, item 8}
     */
    public record Impresso(String valor, String lugar) implements Serializable {}

    /** Different values printed for the one datum, in the order of printing. */
    public List<String> valoresDistintos() {
        return impressos.stream().map(Impresso::valor).distinct().toList();
    }
}
