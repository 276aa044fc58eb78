package org.vidamelhor.comum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.FormatoDecimal;

/** How values look on pages: one place, in the zone of the installation. */
@Named
@ApplicationScoped
public class Formatos {

    private static final DateTimeFormatter DATA_HORA = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter MES =
            DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("pt-BR"));

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    public String dataHora(Instant instante) {
        return instante == null ? "" : DATA_HORA.format(instante.atZone(ZoneId.of(fuso)));
    }

    /** A day and hour that already is in the zone that its edital names. */
    public String momento(LocalDateTime momento) {
        return momento == null ? "" : DATA_HORA.format(momento);
    }

    /** Two decimals, without the sign of the currency. */
    public String dinheiro(BigDecimal valor) {
        return String.format(Locale.forLanguageTag("pt-BR"), "%,.2f", valor);
    }

    /** How large a file is, in the unit that people use. */
    public String tamanho(long bytes) {
        if (bytes < 1 << 10) {
            return bytes + " B";
        }
        return bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
    }

    public String data(LocalDate dia) {
        return dia == null ? "" : Textos.valor(dia);
    }

    /** Month and year, as the head of a calendar. */
    public String mes(YearMonth mes) {
        return MES.format(mes);
    }

    public String diaDaSemana(LocalDate dia) {
        return Textos.valor(dia.getDayOfWeek());
    }

    /** From Sunday to Saturday, as a wall calendar has them. */
    public List<String> getDiasDaSemana() {
        return Stream.iterate(DayOfWeek.SUNDAY, dia -> dia.plus(1))
                .limit(DayOfWeek.values().length)
                .map(Textos::valor)
                .toList();
    }

    /** {@code Ana, Bia e Caio}. */
    public String lista(Collection<String> nomes) {
        List<String> todos = List.copyOf(nomes);
        int ultimo = todos.size() - 1;
        return ultimo < 1
                ? String.join("", todos)
                : String.join(", ", todos.subList(0, ultimo)) + " e " + todos.get(ultimo);
    }

    /** {@code 1.234,5}, with the decimals that the value has. */
    public String decimal(BigDecimal valor) {
        return valor == null ? "" : FormatoDecimal.texto(valor);
    }

    public String explicado(Explicacao explicacao) {
        return Textos.texto(explicacao);
    }

    /** The name of a constant in the bundle of its context. */
    public String enumeracao(Enum<?> constante) {
        return constante == null ? "" : Textos.nome(constante);
    }

    /** The name of a type of act, as people say it. */
    public String ato(String tipo) {
        return Textos.texto(Explicacao.de("", "auditoria.tipo." + tipo));
    }

    public String perfis(Collection<? extends Enum<?>> perfis) {
        return perfis.stream().map(this::enumeracao).sorted().collect(Collectors.joining(", "));
    }

    /** The first and last digits, enough to compare by eye; the whole stands in the title. */
    public String hashCurto(String hash) {
        return hash == null || hash.length() < 20
                ? hash
                : hash.substring(0, 10) + "…" + hash.substring(hash.length() - 6);
    }
}
