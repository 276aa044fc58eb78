package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Brazilian print says, read as the kind of datum that it stands for. */
final class TextoImpresso {

    private static final Pattern NUMERO =
            Pattern.compile("-?(?:[0-9]{1,3}(?:\\.[0-9]{3}){1,5}|[0-9]{1,15})(?:,[0-9]{1,12})?");
    private static final Pattern MOLDURA = Pattern.compile("R\\$|[\\[\\]\\s%]");
    private static final Pattern DATA = Pattern.compile("(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?![0-9/])");
    private static final Pattern HORA = Pattern.compile("([0-9]{1,2})(?::([0-9]{2})|\\s?h(?:oras?\\b|([0-9]{2}))?)");

    private TextoImpresso() {}

    /** Empty when the text is not of that kind. */
    static Optional<Object> ler(String tipo, String texto) {
        return switch (tipo) {
            case "inteiro", "decimal", "dinheiro", "percentual" -> numero(texto).map(n -> n);
            case "data" -> data(texto).map(d -> d);
            case "dataHora" -> data(texto).flatMap(d -> hora(texto).map(d::atTime));
            case "hora" -> hora(texto).map(h -> h);
            default -> Optional.of(normal(texto));
        };
    }

    /** {@code R$ 3.208.500,00}, {@code [05]} or {@code 98%}. */
    static Optional<BigDecimal> numero(String texto) {
        String limpo = MOLDURA.matcher(texto).replaceAll("");
        return NUMERO.matcher(limpo).matches()
                ? Optional.of(normal(new BigDecimal(limpo.replace(".", "").replace(',', '.'))))
                : Optional.empty();
    }

    /** Equal numbers written with other zeros are equal. */
    static BigDecimal normal(BigDecimal numero) {
        return numero.stripTrailingZeros();
    }

    private static Optional<LocalDate> data(String texto) {
        Matcher data = DATA.matcher(texto);
        if (!data.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(inteiro(data.group(3)), inteiro(data.group(2)), inteiro(data.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> hora(String texto) {
        Matcher hora = HORA.matcher(DATA.matcher(texto).replaceAll(" "));
        if (!hora.find()) {
            return Optional.empty();
        }
        String minutos = hora.group(2) == null ? hora.group(3) : hora.group(2);
        try {
            return Optional.of(LocalTime.of(inteiro(hora.group(1)), minutos == null ? 0 : inteiro(minutos)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The words without case, accents and punctuation. */
    static String normal(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** Printed items of a list: between semicolons, or between commas when there is none. */
    static List<String> itens(String texto) {
        return Arrays.stream(texto.split(texto.contains(";") ? ";" : ","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static int inteiro(String algarismos) {
        return Integer.parseInt(algarismos);
    }
}
