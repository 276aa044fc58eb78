package org.vidamelhor.calendario.api;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/**
 * A day that does not count as working, with what makes it so.
 *
 * @param declaracoes the entries that exclude it; empty for a plain Saturday or Sunday
 */
public record DiaNaoUtil(LocalDate data, List<DiaSemExpediente> declaracoes) implements Serializable {

    public DiaNaoUtil {
        declaracoes = List.copyOf(declaracoes);
    }

    /** Whether the calendar, not the weekend, takes the day away. */
    public boolean emDiaDeSemana() {
        return !fimDeSemana(data);
    }

    public Explicacao motivo() {
        if (declaracoes.isEmpty()) {
            return Explicacao.de("", "calendario.dia.fimDeSemana", data, data.getDayOfWeek());
        }
        List<Explicacao> nomes = declaracoes.stream()
                .map(d ->
                        Explicacao.de("", "calendario.dia.declaracao", d.nome(), d.tipo(), d.ambito(), d.localidade()))
                .toList();
        return Explicacao.de("", "calendario.dia.semExpediente", data, data.getDayOfWeek(), nomes);
    }

    static boolean fimDeSemana(LocalDate data) {
        return data.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
