package org.vidamelhor.selecao.calculo;

import java.util.List;
import java.util.Set;
import org.vidamelhor.selecao.api.DecisaoDeVinculoResumo;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.VinculoComEntidade;

/** What links a judge to an entity and nobody decided upon (B-5.9). */
public final class VinculosPendentes {

    private VinculosPendentes() {}

    /** @param decisoes of the selection; each covers the links that had been found, and no other */
    public static Set<VinculoComEntidade> de(
            MembroResumo membro, Long participante, PessoasDaProposta conteudo, List<DecisaoDeVinculoResumo> decisoes) {
        Set<VinculoComEntidade> vinculos = conteudo.vinculos(membro.cpf());
        decisoes.stream()
                .filter(d -> d.membro().equals(membro.id()) && d.participante().equals(participante))
                .forEach(d -> vinculos.removeAll(d.vinculos()));
        return vinculos;
    }
}
