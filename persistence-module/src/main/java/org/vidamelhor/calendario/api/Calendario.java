package org.vidamelhor.calendario.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Working days of one office: several lists of special days laid over each other.
 *
 * <p>A day is working when the office works (Lei 14.133, art. 183, III). If the office ({@code ORGAO}) declares the day, its
 * last declaration decides, weekends included; else Saturday, Sunday and any excluding entry of another list close it.
 * Immutable. Dates outside {@value #ANO_MINIMO} to {@value #ANO_MAXIMO} are refused, so that no search runs away.
 */
public final class Calendario implements Serializable {

    public static final int ANO_MINIMO = 1900;
    public static final int ANO_MAXIMO = 2200;

    private static final long serialVersionUID = 1L;

    private final List<String> nomes;
    private final List<DiaSemExpediente> dias;
    private final Map<LocalDate, List<DiaSemExpediente>> porData = new HashMap<>();
    private final Set<Integer> anos = new HashSet<>();

    private Calendario(List<String> nomes, List<DiaSemExpediente> dias) {
        this.nomes = nomes;
        this.dias = dias;
        for (DiaSemExpediente dia : dias) {
            porData.computeIfAbsent(dia.data(), data -> new ArrayList<>()).add(dia);
            anos.add(dia.data().getYear());
        }
    }

    public static Calendario de(String nome, Collection<DiaSemExpediente> dias) {
        return new Calendario(List.of(nome), List.copyOf(dias));
    }

    /** This calendar with the lists of another laid over it. */
    public Calendario com(Calendario outro) {
        List<String> todosNomes = new ArrayList<>(nomes);
        todosNomes.addAll(outro.nomes);
        List<DiaSemExpediente> todosDias = new ArrayList<>(dias);
        todosDias.addAll(outro.dias);
        return new Calendario(List.copyOf(todosNomes), List.copyOf(todosDias));
    }

    /** Names of the lists, in the order in which they were laid. */
    public List<String> nomes() {
        return nomes;
    }

    public List<DiaSemExpediente> dias() {
        return dias.stream()
                .sorted(Comparator.comparing(DiaSemExpediente::data))
                .toList();
    }

    /** Whether any list has entries in the year; if none has, its holidays are unknown. */
    public boolean conhece(int ano) {
        return anos.contains(ano);
    }

    public boolean ehUtil(LocalDate data) {
        return motivo(data).isEmpty();
    }

    /**
     * Why the day is not a working day; empty when it is one.
     *
     * @throws IllegalArgumentException when the date is outside the limits
     */
    public Optional<DiaNaoUtil> motivo(LocalDate data) {
        exigirNoLimite(data);
        List<DiaSemExpediente> doDia = porData.getOrDefault(data, List.of());
        Optional<DiaSemExpediente> doOrgao = doDia.stream()
                .filter(dia -> dia.ambito() == AmbitoCalendario.ORGAO)
                .reduce((anterior, ultima) -> ultima);
        if (doOrgao.isPresent()) {
            return doOrgao.filter(DiaSemExpediente::excluiDiaUtil).map(dia -> new DiaNaoUtil(data, List.of(dia)));
        }
        List<DiaSemExpediente> excluem =
                doDia.stream().filter(DiaSemExpediente::excluiDiaUtil).toList();
        return excluem.isEmpty() && !DiaNaoUtil.fimDeSemana(data)
                ? Optional.empty()
                : Optional.of(new DiaNaoUtil(data, excluem));
    }

    /** @throws IllegalArgumentException when the date is outside {@value #ANO_MINIMO} to {@value #ANO_MAXIMO} */
    public static void exigirNoLimite(LocalDate data) {
        if (data.getYear() < ANO_MINIMO || data.getYear() > ANO_MAXIMO) {
            throw new IllegalArgumentException("data fora do limite: " + data);
        }
    }

    /** The day itself when it is working, else the next one that is. */
    public LocalDate proximoUtil(LocalDate data) {
        LocalDate dia = data;
        while (!ehUtil(dia)) {
            dia = dia.plusDays(1);
        }
        return dia;
    }
}
