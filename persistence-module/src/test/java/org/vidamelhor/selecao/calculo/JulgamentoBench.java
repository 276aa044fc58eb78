package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Faixa;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;

/** Time of one judgment of 1,000 proposals by 20 leaves; a figure to read, not a test. */
final class JulgamentoBench {

    private static final int PROPOSTAS = 1_000;
    private static final int FOLHAS = 20;

    private JulgamentoBench() {}

    public static void main(String[] args) {
        Julgamento julgamento = julgamento();
        int rodadas = args.length == 0 ? 10 : Integer.parseInt(args[0]);
        for (int rodada = 1; rodada <= rodadas; rodada++) {
            long inicio = System.nanoTime();
            int passos = CalculadoraItp.calcular(julgamento).propostas().stream()
                    .mapToInt(p -> p.memoria().size())
                    .sum();
            System.out.printf("%2d: %d ms, %d passos%n", rodada, (System.nanoTime() - inicio) / 1_000_000, passos);
        }
    }

    private static Julgamento julgamento() {
        Forma faixas = new Forma.FaixasDeMeses(
                IntStream.range(0, 5).mapToObj(JulgamentoBench::faixa).toList(), true);
        List<Criterio> grupos = new ArrayList<>();
        for (int g = 1; g <= 2; g++) {
            int grupo = g;
            List<Criterio> folhas = IntStream.rangeClosed(1, FOLHAS / 2)
                    .mapToObj(f -> new Criterio(
                            "C" + grupo + "." + f, "Folha", "E-1.NT", BigDecimal.valueOf(5), null, faixas, List.of()))
                    .toList();
            grupos.add(new Criterio(
                    "C" + g, "Grupo", "E-3.2", BigDecimal.valueOf(50), BigDecimal.ONE, new Forma.Soma(), folhas));
        }
        List<PropostaAvaliada> propostas = IntStream.range(0, PROPOSTAS)
                .mapToObj(JulgamentoBench::proposta)
                .toList();
        return Caso.caso()
                .arvore(new ArvoreCriterios(grupos))
                .desempate("C1", "C2", "C2.3", "DECISAO_COMISSAO")
                .com(propostas.toArray(PropostaAvaliada[]::new))
                .julgamento();
    }

    private static Faixa faixa(int i) {
        return new Faixa(
                BigDecimal.valueOf(12L * i), true, BigDecimal.valueOf(12L * i + 12), false, BigDecimal.valueOf(i + 1));
    }

    private static PropostaAvaliada proposta(int p) {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
        for (int f = 0; f < FOLHAS; f++) {
            String codigo = "C" + (1 + f / (FOLHAS / 2)) + "." + (1 + f % (FOLHAS / 2));
            lancamentos.put(codigo, new Lancamento.Meses(36 + (p * 7 + f * 13) % 24));
        }
        Dinheiro orcamento = new Dinheiro(BigDecimal.valueOf(250_000_000L + (p * 7919L) % 60_000_000L, 2));
        return new PropostaAvaliada("P" + p, "Entidade " + p, orcamento, lancamentos, List.of());
    }
}
