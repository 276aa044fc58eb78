package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.util.Set;
import org.vidamelhor.comum.api.Explicacao;

/**
 * What a crossing of judges and entities found. No CPF in it is whole.
 *
 * @param vinculos of a judge with an entity; empty where the finding is another
 */
public record AchadoDoCruzamento(
        EspecieDeAchado especie,
        Gravidade gravidade,
        Explicacao explicacao,
        PontaDoAchado uma,
        PontaDoAchado outra,
        Set<VinculoComEntidade> vinculos)
        implements Serializable {

    public AchadoDoCruzamento {
        vinculos = Set.copyOf(vinculos);
    }

    public String regra() {
        return explicacao.regra();
    }
}
