package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.SituacaoDaVisita;

/** All visits of one edital, as the coordination plans its days. */
public record AgendaDasVistorias(VistoriaDoEdital edital, List<Dia> dias, List<VistoriaDaEntidade> entidades)
        implements Serializable {

    public AgendaDasVistorias {
        dias = List.copyOf(dias);
        entidades = List.copyOf(entidades);
    }

    /** A day with visits, by hour and then by UNIS. */
    public record Dia(LocalDate dia, List<Visita> visitas) implements Serializable {}

    /** @param juntas how many entities come to this UNIS at this hour */
    public record Visita(LocalDateTime em, VistoriaDaEntidade.Unis unis, ParticipanteNoProcesso entidade, int juntas)
            implements Serializable {

        public boolean isCoincide() {
            return juntas > 1;
        }
    }

    static AgendaDasVistorias de(VistoriaDoEdital edital, List<VistoriaDaEntidade> entidades) {
        Map<String, Integer> juntas = new HashMap<>();
        entidades.forEach(e -> e.unis().stream()
                .filter(AgendaDasVistorias::marcada)
                .forEach(u -> juntas.merge(lugar(u), 1, Integer::sum)));
        Map<LocalDate, List<Visita>> dias = new TreeMap<>();
        for (VistoriaDaEntidade entidade : entidades) {
            for (VistoriaDaEntidade.Unis unis : entidade.unis()) {
                if (unis.em() != null) {
                    dias.computeIfAbsent(unis.em().toLocalDate(), dia -> new ArrayList<>())
                            .add(new Visita(unis.em(), unis, entidade.entidade(), juntas.getOrDefault(lugar(unis), 0)));
                }
            }
        }
        Comparator<Visita> ordem = Comparator.comparing(Visita::em)
                .thenComparing(v -> v.unis().unidade().nome())
                .thenComparing(v -> v.entidade().nome());
        return new AgendaDasVistorias(
                edital,
                dias.entrySet().stream()
                        .map(d -> new Dia(
                                d.getKey(), d.getValue().stream().sorted(ordem).toList()))
                        .toList(),
                entidades);
    }

    private static boolean marcada(VistoriaDaEntidade.Unis unis) {
        return unis.situacao() == SituacaoDaVisita.AGENDADA;
    }

    private static String lugar(VistoriaDaEntidade.Unis unis) {
        return unis.unidade().codigo() + " " + unis.em();
    }
}
