package org.vidamelhor.comum.regra;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.comum.valor.Percentual;
import org.vidamelhor.comum.valor.Periodo;
import org.vidamelhor.comum.valor.Pontos;
import org.vidamelhor.comum.valor.ValorUnitario;

/**
 * Brazilian written form of one argument, by its type.
 *
 * @param mensagens bundle with the entries {@code SimpleName.CONSTANT} of the enums
 */
record FormatoArgumento(Properties mensagens) {

    private static final Locale PT_BR = Locale.forLanguageTag("pt-BR");
    private static final DateTimeFormatter DATA = DateTimeFormatter.ofPattern("dd/MM/uuuu", PT_BR);
    private static final DateTimeFormatter DATA_E_HORA = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", PT_BR);
    private static final DateTimeFormatter MES = DateTimeFormatter.ofPattern("MM/uuuu", PT_BR);
    private static final int CASAS = 6;

    private static final Map<Class<?>, Function<Object, String>> POR_TIPO = Map.ofEntries(
            tipo(Dinheiro.class, Dinheiro::formatado),
            tipo(BigDecimal.class, FormatoDecimal::texto),
            tipo(Fracao.class, FormatoArgumento::fracao),
            tipo(Percentual.class, p -> fracao(Fracao.de(p.valor())) + '%'),
            tipo(Pontos.class, p -> FormatoDecimal.texto(p.valor())),
            tipo(ValorUnitario.class, v -> FormatoDecimal.texto(v.valor())),
            tipo(Cnpj.class, Cnpj::formatado),
            tipo(Cpf.class, Cpf::mascarado),
            tipo(LocalDate.class, DATA::format),
            tipo(LocalDateTime.class, DATA_E_HORA::format),
            tipo(ZonedDateTime.class, DATA_E_HORA::format),
            tipo(DayOfWeek.class, dia -> dia.getDisplayName(TextStyle.FULL, PT_BR)),
            tipo(YearMonth.class, MES::format),
            tipo(Periodo.class, p -> MES.format(p.inicio()) + " a " + MES.format(p.termino())),
            tipo(Explicacao.class, Textos::texto));

    String texto(Object argumento) {
        Function<Object, String> formato = POR_TIPO.get(argumento.getClass());
        if (formato != null) {
            return formato.apply(argumento);
        }
        if (argumento instanceof Enum<?> constante) {
            String chave = constante.getDeclaringClass().getSimpleName() + '.' + constante.name();
            return mensagens.getProperty(chave, constante.name());
        }
        return argumento instanceof List<?> itens ? lista(itens) : argumento.toString();
    }

    private String lista(List<?> itens) {
        List<String> textos = itens.stream().map(this::texto).toList();
        int ultimo = textos.size() - 1;
        return ultimo < 1
                ? String.join("", textos)
                : String.join(", ", textos.subList(0, ultimo)) + " e " + textos.get(ultimo);
    }

    private static String fracao(Fracao valor) {
        BigDecimal decimal = valor.truncada(CASAS);
        return valor.exataEm(CASAS)
                ? FormatoDecimal.texto(decimal.stripTrailingZeros())
                : FormatoDecimal.texto(decimal) + '…';
    }

    private static <T> Map.Entry<Class<?>, Function<Object, String>> tipo(Class<T> tipo, Function<T, String> formato) {
        return Map.entry(tipo, argumento -> formato.apply(tipo.cast(argumento)));
    }
}
