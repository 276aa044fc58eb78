package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who judges one proposal: each holder, and in the place of a holder who is impeded about that entity the next substitute
 * who is not (B-5.9).
 *
 * @param julgadores in the order of the Comissão
 * @param semSubstituto impeded holders in whose place nobody stands
 */
public record JulgadoresDaProposta(List<MembroResumo> julgadores, List<MembroResumo> semSubstituto) {

    public JulgadoresDaProposta {
        julgadores = List.copyOf(julgadores);
        semSubstituto = List.copyOf(semSubstituto);
    }

    /**
     * One place of the Comissão in the judgment of one proposal.
     *
     * @param julga the holder, or the substitute who stands in; null when nobody does
     */
    public record Lugar(MembroResumo titular, MembroResumo julga) implements Serializable {}

    /** @param impedidos ids of the members who are impeded about the entity */
    public static JulgadoresDaProposta de(List<MembroResumo> vigentes, Set<Long> impedidos) {
        List<Lugar> lugares = lugares(vigentes, impedidos);
        return new JulgadoresDaProposta(
                lugares.stream().map(Lugar::julga).filter(Objects::nonNull).toList(),
                lugares.stream()
                        .filter(lugar -> lugar.julga() == null)
                        .map(Lugar::titular)
                        .toList());
    }

    /** Who sits in each holder's place. @param impedidos ids of the members who are impeded about the entity */
    public static List<Lugar> lugares(List<MembroResumo> vigentes, Set<Long> impedidos) {
        List<MembroResumo> suplentes = new ArrayList<>(vigentes.stream()
                .filter(m -> !m.titular() && !impedidos.contains(m.id()))
                .toList());
        List<Lugar> lugares = new ArrayList<>();
        for (MembroResumo titular :
                vigentes.stream().filter(MembroResumo::titular).toList()) {
            if (!impedidos.contains(titular.id())) {
                lugares.add(new Lugar(titular, titular));
            } else {
                lugares.add(new Lugar(titular, suplentes.isEmpty() ? null : suplentes.remove(0)));
            }
        }
        return lugares;
    }

    public boolean inclui(Long membro) {
        return julgadores.stream().anyMatch(j -> j.id().equals(membro));
    }
}
