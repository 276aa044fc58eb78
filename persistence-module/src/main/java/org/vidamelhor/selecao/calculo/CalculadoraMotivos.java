package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Desclassificacao;
import org.vidamelhor.selecao.api.Motivo;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** Every reason that puts a proposal out, never only the first (E-2.1, INC-42); compares unrounded. */
final class CalculadoraMotivos {

    private CalculadoraMotivos() {}

    static List<Motivo> motivos(
            PropostaAvaliada proposta, List<NotaCriterio> notas, Fracao nt, RegrasJulgamento regras) {
        List<Motivo> motivos = new ArrayList<>();
        notas.stream()
                .flatMap(CalculadoraMotivos::todas)
                .filter(CalculadoraMotivos::abaixoDoMinimo)
                .forEach(nota -> motivos.add(minimo(nota)));
        if (nt.compareTo(Fracao.de(regras.notaMinima())) < 0) {
            motivos.add(motivo(
                    "NT_MINIMA",
                    List.of("E-2.1"),
                    "selecao.motivo.ntMinima",
                    Decimais.cortado(nt),
                    regras.notaMinima()));
        }
        orcamento(motivos, proposta.orcamento(), regras);
        proposta.desclassificacoes().forEach(ato -> motivos.add(declarada(ato)));
        return motivos;
    }

    private static void orcamento(List<Motivo> motivos, Dinheiro orcamento, RegrasJulgamento regras) {
        regras.tetoNaBase()
                .filter(teto -> orcamento.compareTo(teto) > 0)
                .ifPresent(teto -> motivos.add(motivo(
                        "ACIMA_DO_TETO", List.of("A-12", "INC-47"), "selecao.motivo.acimaDoTeto", orcamento, teto)));
        if (orcamento.sinal() == 0) {
            motivos.add(motivo("ORCAMENTO_ZERO", List.of("B-4.6"), "selecao.motivo.orcamentoZero"));
        }
    }

    private static Stream<NotaCriterio> todas(NotaCriterio nota) {
        return Stream.concat(Stream.of(nota), nota.sub().stream().flatMap(CalculadoraMotivos::todas));
    }

    private static boolean abaixoDoMinimo(NotaCriterio nota) {
        return nota.criterio().minimo() != null
                && nota.pontos().compareTo(Fracao.de(nota.criterio().minimo())) < 0;
    }

    private static Motivo minimo(NotaCriterio nota) {
        Criterio criterio = nota.criterio();
        return motivo(
                criterio.codigo() + "_MINIMO",
                Stream.of("E-2.1", criterio.regra()).filter(r -> !r.isEmpty()).toList(),
                "selecao.motivo.minimo",
                criterio.codigo(),
                criterio.nome(),
                Decimais.cortado(nota.pontos()),
                criterio.minimo());
    }

    private static Motivo declarada(Desclassificacao ato) {
        return motivo("DECLARADA", List.of(ato.regra()), "selecao.motivo.declarada", ato.motivo());
    }

    private static Motivo motivo(String codigo, List<String> regras, String mensagem, Object... argumentos) {
        return new Motivo(codigo, regras, Explicacao.de(regras.get(0), mensagem, argumentos));
    }
}
