package org.vidamelhor.selecao.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.selecao.api.Achado;

/**
 * What the linter found in one section of a proposal.
 *
 * @param titulo empty for what is of no section
 */
public record AchadosDaSecao(String titulo, List<Achado> achados) implements Serializable {

    public AchadosDaSecao {
        achados = List.copyOf(achados);
    }

    /** In the order of the sections; those without findings are left out. */
    static List<AchadosDaSecao> de(List<FormularioJson.Passo> secoes, List<Achado> todos) {
        List<AchadosDaSecao> grupos = new ArrayList<>();
        List<Achado> restantes = new ArrayList<>(todos);
        for (FormularioJson.Passo secao : secoes) {
            List<Achado> daqui = restantes.stream()
                    .filter(a -> (a.ponteiro() + "/").startsWith(secao.ponteiro() + "/"))
                    .toList();
            restantes.removeAll(daqui);
            grupos.add(new AchadosDaSecao(secao.titulo(), daqui));
        }
        grupos.add(new AchadosDaSecao("", restantes));
        return grupos.stream().filter(grupo -> !grupo.achados().isEmpty()).toList();
    }
}
