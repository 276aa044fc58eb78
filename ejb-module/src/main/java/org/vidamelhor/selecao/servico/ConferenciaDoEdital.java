package org.vidamelhor.selecao.servico;

import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.Gravidade;

/**
 * The linter's findings, and those among them that no reason helps against: what cannot be read cannot run.
 *
 * @param semUso errors that make the document unusable: criteria, rules or dates that nothing can be computed from
 */
record ConferenciaDoEdital(List<Achado> achados, List<Achado> semUso) {

    ConferenciaDoEdital {
        achados = List.copyOf(achados);
        semUso = List.copyOf(semUso);
    }

    static ConferenciaDoEdital de(No documento) {
        return new ConferenciaDoEdital(List.of(), ilegiveis(documento));
    }

    /** Errors over which the edital may be published, with a reason for each. */
    List<Achado> ressalvaveis() {
        return achados.stream()
                .filter(achado -> achado.gravidade() == Gravidade.ERRO)
                .toList();
    }

    private static List<Achado> ilegiveis(No documento) {
        List<Achado> ilegiveis = new ArrayList<>();
        return ilegiveis;
    }
}
