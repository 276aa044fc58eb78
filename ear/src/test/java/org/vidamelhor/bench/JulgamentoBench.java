package org.vidamelhor.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.BaseOrcamento;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.RegrasJulgamento;
import org.vidamelhor.selecao.calculo.CalculadoraItp;

/**
 * Seven judges' sheets of 1,000 proposals by 20 leaves, each classified and explained, against adding up the same 140,000
 * numbers in a bare loop. The ratio is what to watch from one change to the next; nothing is asserted.
 */
public final class JulgamentoBench {

    private static final int PROPOSTAS = 1_000;
    private static final int FOLHAS = 20;
    private static final int JUIZES = 7;
    private static final int AQUECIMENTO = 5;
    private static final int RODADAS = 9;

    private JulgamentoBench() {}

    public static void main(String[] args) {
        List<Julgamento> folhas =
                IntStream.range(0, JUIZES).mapToObj(JulgamentoBench::julgamento).toList();
        List<BigDecimal> numeros = numeros();
        long julgar = mediana(() -> folhas.stream()
                .map(CalculadoraItp::calcular)
                .mapToInt(resultado -> resultado.ordem().size())
                .sum());
        long somar = mediana(() -> {
            BigDecimal soma = BigDecimal.ZERO;
            for (BigDecimal numero : numeros) {
                soma = soma.add(numero);
            }
            return soma.intValue();
        });
        System.out.printf(
                Locale.ROOT,
                "%n| bench | ours | raw limit | ratio |%n| --- | --- | --- | --- |%n"
                        + "| classify and explain 1,000 proposals × 20 leaves × 7 sheets / add the same 140,000 numbers"
                        + " | %.1f ms | %.2f ms | %.0f |%n",
                julgar / 1e6,
                somar / 1e6,
                (double) julgar / somar);
    }

    private static long mediana(Supplier<Integer> trabalho) {
        long[] tempos = new long[RODADAS];
        int controle = 0;
        for (int rodada = -AQUECIMENTO; rodada < RODADAS; rodada++) {
            long inicio = System.nanoTime();
            controle += trabalho.get();
            if (rodada >= 0) {
                tempos[rodada] = System.nanoTime() - inicio;
            }
        }
        if (controle == 42) {
            System.out.println(controle); // the result is used, so the loop cannot be thrown away
        }
        Arrays.sort(tempos);
        return tempos[RODADAS / 2];
    }

    private static Julgamento julgamento(int juiz) {
        List<Criterio> grupos = new ArrayList<>();
        for (int g = 1; g <= 2; g++) {
            int grupo = g;
            List<Criterio> folhas = IntStream.rangeClosed(1, FOLHAS / 2)
                    .mapToObj(f -> criterio("C" + grupo + "." + f, "5", new Forma.PontosAtribuidos(), List.of()))
                    .toList();
            grupos.add(criterio("C" + g, "50", new Forma.Soma(), folhas));
        }
        var regras = new RegrasJulgamento(
                BigDecimal.valueOf(70),
                BigDecimal.valueOf(30),
                BigDecimal.ONE,
                PopulacaoMenorOrcamento.CLASSIFICADAS,
                2,
                List.of("C1", "C2", RegrasJulgamento.DECISAO_COMISSAO),
                BaseOrcamento.ANUAL,
                null,
                2);
        List<PropostaAvaliada> propostas =
                IntStream.range(0, PROPOSTAS).mapToObj(p -> proposta(juiz, p)).toList();
        return new Julgamento(new ArvoreCriterios(grupos), regras, propostas, List.of());
    }

    private static Criterio criterio(String codigo, String maximo, Forma forma, List<Criterio> sub) {
        return new Criterio(codigo, "Critério", "E-1.NT", new BigDecimal(maximo), null, forma, sub);
    }

    private static PropostaAvaliada proposta(int juiz, int p) {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
        for (int f = 0; f < FOLHAS; f++) {
            String codigo = "C" + (1 + f / (FOLHAS / 2)) + "." + (1 + f % (FOLHAS / 2));
            lancamentos.put(codigo, new Lancamento.PontosInformados(pontos(juiz, p, f)));
        }
        var orcamento = new Dinheiro(BigDecimal.valueOf(250_000_000L + p * 7919L % 60_000_000L, 2));
        return new PropostaAvaliada("P" + p, "Entidade " + p, orcamento, lancamentos, List.of());
    }

    private static BigDecimal pontos(int juiz, int proposta, int folha) {
        return BigDecimal.valueOf((proposta * 7L + folha * 13L + juiz * 31L) % 501, 2);
    }

    private static List<BigDecimal> numeros() {
        return IntStream.range(0, JUIZES * PROPOSTAS * FOLHAS)
                .mapToObj(i -> pontos(i / (PROPOSTAS * FOLHAS), i / FOLHAS % PROPOSTAS, i % FOLHAS))
                .toList();
    }
}
