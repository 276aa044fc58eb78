package org.vidamelhor.selecao.servico;

import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.calculo.VerificadorDoEdital;

/**
 * The linter's findings, and those among them that no reason helps against: what cannot be read cannot run.
 *
 * @param semUso errors that make the document unusable: criteria, rules or dates that nothing can be computed from
 */
record ConferenciaDoEdital(List<Achado> achados, List<Explicacao> semUso) {

    ConferenciaDoEdital {
        achados = List.copyOf(achados);
        semUso = List.copyOf(semUso);
    }

    static ConferenciaDoEdital de(No documento, Calendario calendario) {
        var verificador = new VerificadorDoEdital(No.raiz(EsquemaDoEdital.documento()), calendario);
        return new ConferenciaDoEdital(verificador.verificar(documento), ilegiveis(documento));
    }

    /** Errors over which the edital may be published, with a reason for each. */
    List<Achado> ressalvaveis() {
        return achados.stream()
                .filter(achado -> achado.gravidade() == Gravidade.ERRO)
                .toList();
    }

    private static List<Explicacao> ilegiveis(No documento) {
        List<Explicacao> ilegiveis = new ArrayList<>();
        ler(ilegiveis, () -> CriteriosDoEdital.ler(documento));
        ler(ilegiveis, () -> ContagemDoEdital.ler(documento));
        if (documento.naPosicao("/sessao/inicio").dataHora().isEmpty()) {
            ilegiveis.add(Explicacao.de("A-9", "selecao.edital.semSessao"));
        }
        return ilegiveis;
    }

    private static void ler(List<Explicacao> ilegiveis, Runnable leitura) {
        try {
            leitura.run();
        } catch (JsonInvalidoException e) {
            e.erros()
                    .forEach(erro -> ilegiveis.add(
                            Explicacao.de("B-5.11", "selecao.edital.ilegivel", erro.ponteiro(), erro.explicacao())));
        }
    }
}
