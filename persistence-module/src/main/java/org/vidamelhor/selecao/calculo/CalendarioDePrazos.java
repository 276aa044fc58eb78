package org.vidamelhor.selecao.calculo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.selecao.api.FolhasDoCalendario;
import org.vidamelhor.selecao.api.FolhasDoCalendario.Dia;
import org.vidamelhor.selecao.api.FolhasDoCalendario.Folha;
import org.vidamelhor.selecao.api.FolhasDoCalendario.Semana;
import org.vidamelhor.selecao.api.MudancaDePrazo;
import org.vidamelhor.selecao.api.PrazoDoEdital;

/** Calculated deadlines as pictures: a wall calendar, and what moved between two versions. It counts nothing again. */
public final class CalendarioDePrazos {

    /** Months shown at most: later deadlines stay in the list. */
    public static final int FOLHAS = 6;

    private static final int DIAS_DA_SEMANA = 7;

    private CalendarioDePrazos() {}

    /** @param prazos in any order */
    public static FolhasDoCalendario folhas(List<PrazoDoEdital> prazos, Calendario calendario) {
        Map<YearMonth, List<PrazoDoEdital>> porMes = prazos.stream()
                .collect(Collectors.groupingBy(
                        prazo -> YearMonth.from(prazo.vencimento()), TreeMap::new, Collectors.toList()));
        List<Folha> folhas = porMes.entrySet().stream()
                .limit(FOLHAS)
                .map(mes -> folha(mes.getKey(), mes.getValue(), calendario))
                .toList();
        int fora = porMes.values().stream().skip(FOLHAS).mapToInt(List::size).sum();
        return new FolhasDoCalendario(folhas, fora);
    }

    private static Folha folha(YearMonth mes, List<PrazoDoEdital> prazos, Calendario calendario) {
        List<Semana> semanas = new ArrayList<>();
        LocalDate domingo = mes.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        while (!domingo.isAfter(mes.atEndOfMonth())) {
            List<Dia> dias = new ArrayList<>();
            for (int i = 0; i < DIAS_DA_SEMANA; i++) {
                dias.add(dia(domingo.plusDays(i), mes, prazos, calendario));
            }
            semanas.add(new Semana(dias));
            domingo = domingo.plusDays(DIAS_DA_SEMANA);
        }
        return new Folha(mes, semanas);
    }

    private static Dia dia(LocalDate data, YearMonth mes, List<PrazoDoEdital> prazos, Calendario calendario) {
        if (!YearMonth.from(data).equals(mes)) {
            return new Dia(data, false, null, List.of());
        }
        List<PrazoDoEdital> doDia =
                prazos.stream().filter(prazo -> prazo.vencimento().equals(data)).toList();
        return new Dia(data, true, calendario.motivo(data).orElse(null), doDia);
    }

    /** Deadlines that move, appear or leave, in the order of the new dates; those that leave at the end. */
    public static List<MudancaDePrazo> mudancas(List<PrazoDoEdital> antes, List<PrazoDoEdital> depois) {
        Map<String, PrazoDoEdital> eram = new HashMap<>();
        antes.forEach(prazo -> eram.put(prazo.codigo(), prazo));
        List<MudancaDePrazo> mudancas = new ArrayList<>();
        for (PrazoDoEdital prazo : depois) {
            PrazoDoEdital era = eram.remove(prazo.codigo());
            if (era == null || !era.vencimento().equals(prazo.vencimento())) {
                mudancas.add(new MudancaDePrazo(era, prazo));
            }
        }
        antes.stream()
                .filter(prazo -> eram.containsKey(prazo.codigo()))
                .forEach(prazo -> mudancas.add(new MudancaDePrazo(prazo, null)));
        return mudancas;
    }
}
