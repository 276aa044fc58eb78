package org.vidamelhor.selecao.api;

import java.util.ArrayList;
import java.util.List;
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

    /** @param impedidos ids of the members who are impeded about the entity */
    public static JulgadoresDaProposta de(List<MembroResumo> vigentes, Set<Long> impedidos) {
        List<MembroResumo> suplentes = new ArrayList<>(vigentes.stream()
                .filter(m -> !m.titular() && !impedidos.contains(m.id()))
                .toList());
        List<MembroResumo> julgadores = new ArrayList<>();
        List<MembroResumo> semSubstituto = new ArrayList<>();
        for (MembroResumo titular :
                vigentes.stream().filter(MembroResumo::titular).toList()) {
            if (!impedidos.contains(titular.id())) {
                julgadores.add(titular);
            } else if (suplentes.isEmpty()) {
                semSubstituto.add(titular);
            } else {
                julgadores.add(suplentes.remove(0));
            }
        }
        return new JulgadoresDaProposta(julgadores, semSubstituto);
    }

    public boolean inclui(Long membro) {
        return julgadores.stream().anyMatch(j -> j.id().equals(membro));
    }
}
