package org.vidamelhor.calendario.api;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;

/**
 * A due date with everything that explains it. Page, document and API render this one object.
 *
 * @param termino where the count ended, before moving to a working day
 * @param vencimento last day on which the act is in time
 * @param hora last moment, when the rule counts hours; else null: read it with {@link #momento()}
 * @param calendarios names of the lists that said which days are working
 * @param diasPulados days, in order of date, that did not count or that pushed the end
 * @param avisos what someone should look at before trusting the date
 * @param porque the steps, in order, each with its rule
 */
public record PrazoCalculado(
        RegraPrazo regra,
        LocalDate base,
        LocalDate termino,
        LocalDate vencimento,
        ZonedDateTime hora,
        List<String> calendarios,
        List<DiaNaoUtil> diasPulados,
        List<Explicacao> avisos,
        List<Explicacao> porque)
        implements Serializable {

    public PrazoCalculado {
        calendarios = List.copyOf(calendarios);
        diasPulados = List.copyOf(diasPulados);
        avisos = List.copyOf(avisos);
        porque = List.copyOf(porque);
    }

    public Optional<ZonedDateTime> momento() {
        return Optional.ofNullable(hora);
    }

    public DayOfWeek diaDaSemana() {
        return vencimento.getDayOfWeek();
    }

    /** Whether the end moved to a working day: from {@link #termino()} to {@link #vencimento()}. */
    public boolean mudouParaDiaUtil() {
        return !termino.equals(vencimento);
    }

    /** Skipped days from Monday to Friday: those that a person does not see coming. */
    public List<DiaNaoUtil> feriadosPulados() {
        return diasPulados.stream().filter(DiaNaoUtil::emDiaDeSemana).toList();
    }
}
