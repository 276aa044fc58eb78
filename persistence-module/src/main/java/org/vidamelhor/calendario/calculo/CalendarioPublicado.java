package org.vidamelhor.calendario.calculo;

import java.util.List;
import org.vidamelhor.calendario.api.AmbitoCalendario;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DiaSemExpediente;

/** Calendars from the holidays that the system ships (2018 to 2030); an office lays its own list over them. */
public final class CalendarioPublicado {

    private static final List<DiaSemExpediente> FERIADOS =
            LinhasCsv.doRecurso("/org/vidamelhor/calendario/feriados.csv", LeitorFeriados::ler);

    private CalendarioPublicado() {}

    public static Calendario nacional() {
        return lista("Nacional", AmbitoCalendario.NACIONAL, "BR");
    }

    /** National, Bahia and Salvador: {@code prazo.feriados} of Edital 002/2018. */
    public static Calendario salvador() {
        return nacional()
                .com(lista("Bahia", AmbitoCalendario.ESTADUAL, "BA"))
                .com(lista("Salvador", AmbitoCalendario.MUNICIPAL, "Salvador"));
    }

    /** The shipped list of one place; empty, and so unknown, when none is shipped for it. */
    public static Calendario lista(String nome, AmbitoCalendario ambito, String localidade) {
        return Calendario.de(
                nome,
                FERIADOS.stream()
                        .filter(dia ->
                                dia.ambito() == ambito && dia.localidade().equals(localidade))
                        .toList());
    }
}
