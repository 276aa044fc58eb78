package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.vidamelhor.calendario.api.DiaNaoUtil;
import org.vidamelhor.calendario.api.DiaSemExpediente;

/**
 * The dated deadlines laid out as a wall calendar: the months in which one falls, week by week from Sunday.
 *
 * @param foraDasFolhas how many deadlines fall after the last month shown; they stand in the list only
 */
public record FolhasDoCalendario(List<Folha> folhas, int foraDasFolhas) implements Serializable {

    public FolhasDoCalendario {
        folhas = List.copyOf(folhas);
    }

    /** One month. */
    public record Folha(YearMonth mes, List<Semana> semanas) implements Serializable {

        public Folha {
            semanas = List.copyOf(semanas);
        }
    }

    /** Seven days, of which the first and last may belong to the months beside. */
    public record Semana(List<Dia> dias) implements Serializable {

        public Semana {
            dias = List.copyOf(dias);
        }
    }

    /** @param naoUtil why the office does not work; null when it does, and in the months beside */
    public record Dia(LocalDate data, boolean doMes, DiaNaoUtil naoUtil, List<PrazoDoEdital> prazos)
            implements Serializable {

        public Dia {
            prazos = List.copyOf(prazos);
        }

        /** Names of the holidays and closed days; empty on a plain weekend. */
        public List<String> nomes() {
            return naoUtil == null
                    ? List.of()
                    : naoUtil.declaracoes().stream().map(DiaSemExpediente::nome).toList();
        }
    }
}
