package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.Parcela;
import org.vidamelhor.selecao.api.Passo;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** The steps of the memória de cálculo beyond the criteria: NT, MO, NO, ITP and the position (B-5.11, B-5.14). */
final class Memoria {

    private static final int CASAS = 2;

    private Memoria() {}

    /** The steps of all criteria in the order in which they were calculated: children first. */
    static List<Passo> dasNotas(List<NotaCriterio> notas) {
        List<Passo> passos = new ArrayList<>();
        for (NotaCriterio nota : notas) {
            passos.addAll(dasNotas(nota.sub()));
            nota.pessoas().forEach(pessoa -> {
                passos.addAll(dasNotas(pessoa.notas()));
                passos.add(pessoa.passo());
            });
            passos.add(nota.passo());
        }
        return passos;
    }

    static Passo nt(List<NotaCriterio> notas, Fracao nt) {
        return passo(
                "NT",
                "E-1.NT",
                CalculadoraNota.formulaDaSoma(notas),
                CalculadoraNota.parcelas(notas),
                nt,
                "selecao.passo.nt");
    }

    static Passo menorOrcamento(List<Avaliada> concorrentes, Dinheiro menor, PopulacaoMenorOrcamento populacao) {
        Function<Avaliada, String> nome = a -> "OP[" + a.id() + "]";
        return passo(
                "MO",
                "INC-11",
                concorrentes.stream().map(nome).collect(Collectors.joining(", ", "min(", ")")),
                concorrentes.stream()
                        .map(a -> new Parcela(nome.apply(a), a.orcamento().fracao()))
                        .toList(),
                menor.fracao(),
                populacao == PopulacaoMenorOrcamento.TODAS ? "selecao.passo.moTodas" : "selecao.passo.moClassificadas");
    }

    static Passo no(Dinheiro menor, Dinheiro orcamento, Fracao no) {
        return passo(
                "NO",
                "E-1.NO",
                "MO × 100 ÷ OP",
                List.of(new Parcela("MO", menor.fracao()), new Parcela("OP", orcamento.fracao())),
                no,
                "selecao.passo.no");
    }

    static Passo itp(Fracao nt, Fracao no, Fracao itp, RegrasJulgamento regras) {
        return passo(
                "ITP",
                "E-1.ITP",
                "(NT × PT + NO × PO) ÷ 100",
                List.of(
                        new Parcela("NT", nt),
                        new Parcela("PT", Fracao.de(regras.pesoTecnica())),
                        new Parcela("NO", no),
                        new Parcela("PO", Fracao.de(regras.pesoOrcamentaria()))),
                itp,
                "selecao.passo.itp");
    }

    /** The position, with the ITP as ties see it and the points of each tie-break criterion that was consulted. */
    static Passo posicao(Lugar lugar, BigDecimal itpDoEmpate, Avaliada avaliada, RegrasJulgamento regras) {
        List<String> codigos = regras.desempatePorNota();
        List<String> consultados = lugar.desempate()
                .map(ultimo -> codigos.contains(ultimo) ? codigos.subList(0, codigos.indexOf(ultimo) + 1) : codigos)
                .orElse(List.of());
        List<Parcela> parcelas = new ArrayList<>();
        parcelas.add(new Parcela("ITP", Fracao.de(itpDoEmpate)));
        List<Fracao> pontos = avaliada.pontos(consultados);
        for (int i = 0; i < consultados.size(); i++) {
            parcelas.add(new Parcela(consultados.get(i), pontos.get(i)));
        }
        String formula = parcelas.stream().map(Parcela::nome).collect(Collectors.joining("; "));
        Explicacao explicacao = explicacaoDaPosicao(lugar, itpDoEmpate, codigos);
        return new Passo("POSICAO", explicacao.regra(), formula, parcelas, Fracao.de(lugar.posicao()), 0, explicacao);
    }

    private static Explicacao explicacaoDaPosicao(Lugar lugar, BigDecimal itp, List<String> codigos) {
        if (lugar.desempate().isEmpty()) {
            return Explicacao.de("B-5.14", "selecao.posicao.semEmpate", lugar.posicao(), itp);
        }
        String desempate = lugar.desempate().get();
        if (codigos.contains(desempate)) {
            return Explicacao.de("B-5.15", "selecao.posicao.criterio", lugar.posicao(), itp, desempate);
        }
        return lugar.aberto()
                ? Explicacao.de("INC-08", "selecao.posicao.aberta", lugar.posicao(), itp)
                : Explicacao.de("INC-08", "selecao.posicao.decisao", lugar.posicao(), itp);
    }

    private static Passo passo(
            String chave, String regra, String formula, List<Parcela> parcelas, Fracao valor, String codigo) {
        return new Passo(chave, regra, formula, parcelas, valor, CASAS, Explicacao.de(regra, codigo));
    }
}
