package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Fracao;

/**
 * One step of the memória de cálculo: enough to print and to recalculate it.
 *
 * @param chave what was calculated: {@code NT}, {@code ITP}, {@code C1.2}, {@code C1.2.I/name of the person}
 * @param regra rule id, empty when the criterion cites none
 * @param formula domain notation over the names of {@code parcelas}, such as {@code MO × 100 ÷ OP}
 * @param valor exact
 * @param casas decimal places of the shown value
 */
public record Passo(
        String chave,
        String regra,
        String formula,
        List<Parcela> parcelas,
        Fracao valor,
        int casas,
        Explicacao explicacao) {

    public Passo {
        Objects.requireNonNull(chave, "chave");
        Objects.requireNonNull(regra, "regra");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(valor, "valor");
        Objects.requireNonNull(explicacao, "explicacao");
        parcelas = List.copyOf(parcelas);
    }

    /** The shown value: HALF_UP at {@code casas}. No later step uses it. */
    public BigDecimal exibido() {
        return valor.arredondada(casas, RoundingMode.HALF_UP);
    }

    /** The formula with values, written by {@code formato}, in place of names. */
    public String substituida(Function<Parcela, String> formato) {
        if (parcelas.isEmpty()) {
            return formula;
        }
        // the longest first: C1.2.I before C1.2, and a name only where it stands whole
        String nomes = parcelas.stream()
                .map(Parcela::nome)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}.])(?:" + nomes + ")(?!\\.?[\\p{L}\\p{N}])")
                .matcher(formula)
                .replaceAll(achado -> Matcher.quoteReplacement(formato.apply(parcela(achado.group()))));
    }

    private Parcela parcela(String nome) {
        return parcelas.stream().filter(p -> p.nome().equals(nome)).findFirst().orElseThrow();
    }
}
