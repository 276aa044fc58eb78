package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.CenarioArredondamento;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.SituacaoProposta;

/** What must hold for any proposals. The generated scores and budgets are few, so that ties are common. */
class PropriedadesDoJulgamentoTest {

    private static final int ENSAIOS = 150;

    @Property(tries = ENSAIOS, edgeCases = EdgeCasesMode.NONE)
    @Label("B-5.14: the order of the input never matters")
    @Tag("B-5.14")
    void a_ordem_de_entrada_nao_importa(@ForAll("propostas") List<PropostaAvaliada> propostas, @ForAll Random acaso) {
        List<PropostaAvaliada> embaralhadas = new ArrayList<>(propostas);
        Collections.shuffle(embaralhadas, acaso);

        assertThat(calcular(embaralhadas)).isEqualTo(calcular(propostas));
    }

    @Property(tries = ENSAIOS, edgeCases = EdgeCasesMode.NONE)
    @Label("B-5.11: whoever recalculates finds the same, to the last step of the memória")
    @Tag("B-5.11")
    void recalcular_da_o_mesmo(@ForAll("propostas") List<PropostaAvaliada> propostas) {
        ResultadoJulgamento resultado = calcular(propostas);

        assertThat(CalculadoraItp.calcular(resultado.entrada())).isEqualTo(resultado);
    }

    @Property(tries = ENSAIOS, edgeCases = EdgeCasesMode.NONE)
    @Label("E-1.NO, INC-47: budgets and cap in another unit leave every ITP and the order")
    @Tag("E-1.NO")
    @Tag("INC-47")
    void a_unidade_do_orcamento_nao_importa(
            @ForAll("propostas") List<PropostaAvaliada> propostas, @ForAll @IntRange(min = 2, max = 50) int k) {
        ResultadoJulgamento antes = calcular(propostas);
        ResultadoJulgamento depois = caso(comOrcamentos(propostas, o -> o.vezes(k)))
                .teto(Caso.REGRAS.teto().vezes(k))
                .calcular();

        assertThat(depois.ordem()).isEqualTo(antes.ordem());
        assertThat(itps(depois)).isEqualTo(itps(antes));
    }

    @Property(tries = ENSAIOS, edgeCases = EdgeCasesMode.NONE)
    @Label("E-1.NO: a lower budget of one's own never lowers one's own ITP")
    @Tag("E-1.NO")
    void baixar_o_proprio_orcamento_nao_baixa_o_proprio_itp(
            @ForAll("propostas") List<PropostaAvaliada> propostas,
            @ForAll @IntRange(min = 1, max = 2_000_000) int desconto) {
        PropostaAvaliada primeira = propostas.get(0);
        Dinheiro menor = primeira.orcamento().menos(new Dinheiro(BigDecimal.valueOf(desconto)));
        Optional<Fracao> antes = itp(calcular(propostas), primeira.id());

        if (menor.sinal() > 0 && antes.isPresent()) {
            ResultadoJulgamento depois = calcular(trocarOrcamento(propostas, primeira.id(), menor));
            assertThat(itp(depois, primeira.id()).orElseThrow()).isGreaterThanOrEqualTo(antes.get());
        }
    }

    @Property(tries = ENSAIOS, edgeCases = EdgeCasesMode.NONE)
    @Label("INC-11: a dearer extra proposal changes no other ITP")
    @Tag("INC-11")
    void uma_proposta_mais_cara_nao_muda_o_itp_das_outras(@ForAll("propostas") List<PropostaAvaliada> propostas) {
        List<PropostaAvaliada> comMaisUma = new ArrayList<>(propostas);
        comMaisUma.add(Caso.proposta("Z", Caso.REGRAS.teto().toString(), "40", "55", "10"));
        Map<String, Optional<Fracao>> depois = itps(calcular(comMaisUma));
        depois.remove("Z");

        assertThat(depois).isEqualTo(itps(calcular(propostas)));
    }

    @Property(tries = ENSAIOS, edgeCases = EdgeCasesMode.NONE)
    @Label("INC-11: with nobody out, CLASSIFICADAS and TODAS agree")
    @Tag("INC-11")
    void sem_desclassificadas_as_populacoes_coincidem(@ForAll("propostas") List<PropostaAvaliada> propostas) {
        List<String> dentro = calcular(propostas).propostas().stream()
                .filter(p -> p.situacao() == SituacaoProposta.CLASSIFICADA)
                .map(PropostaJulgada::id)
                .toList();
        List<PropostaAvaliada> soClassificadas =
                propostas.stream().filter(p -> dentro.contains(p.id())).toList();
        if (!soClassificadas.isEmpty()) {
            ResultadoJulgamento todas =
                    caso(soClassificadas).entre(PopulacaoMenorOrcamento.TODAS).calcular();

            assertThat(todas.propostas())
                    .extracting(PropostaJulgada::itp)
                    .isEqualTo(calcular(soClassificadas).propostas().stream()
                            .map(PropostaJulgada::itp)
                            .toList());
            assertThat(todas.outrosCriterios()).noneMatch(c -> c.nome().startsWith("MO_"));
        }
    }

    @Property(tries = ENSAIOS, edgeCases = EdgeCasesMode.NONE)
    @Label("B-5.14, INC-08: positions are a total preorder, 1 2 2 4, by decreasing rounded ITP")
    @Tag("B-5.14")
    @Tag("INC-08")
    void as_posicoes_sao_uma_preordem_total(@ForAll("propostas") List<PropostaAvaliada> propostas) {
        ResultadoJulgamento resultado = calcular(propostas);
        int antes = 0;
        BigDecimal anterior = null;
        for (List<String> lugar : resultado.ordem()) {
            for (String id : lugar) {
                PropostaJulgada p = resultado.proposta(id).orElseThrow();
                assertThat(p.posicao()).hasValue(antes + 1);
                BigDecimal itp = p.itp().orElseThrow().arredondada(2, RoundingMode.HALF_UP);
                assertThat(anterior == null || itp.compareTo(anterior) <= 0).isTrue();
                anterior = itp;
            }
            antes += lugar.size();
        }
        assertThat(resultado.propostas())
                .filteredOn(p -> p.posicao().isPresent())
                .hasSize(antes);
        assertThat(resultado.propostas())
                .filteredOn(p -> p.posicao().isEmpty())
                .allMatch(p -> !p.motivos().isEmpty() && p.itp().isEmpty());
    }

    @Property(tries = ENSAIOS, edgeCases = EdgeCasesMode.NONE)
    @Label("B-5.15: within a tie, more points in the first criterion that differs; equals stay together")
    @Tag("B-5.15")
    void o_empate_segue_a_lista(@ForAll("propostas") List<PropostaAvaliada> propostas) {
        ResultadoJulgamento resultado = calcular(propostas);
        resultado.empates().stream().flatMap(e -> e.pares().stream()).forEach(par -> {
            PropostaJulgada acima = resultado.proposta(par.acima()).orElseThrow();
            PropostaJulgada abaixo = resultado.proposta(par.abaixo()).orElseThrow();
            String decisivo = "DECISAO_COMISSAO";
            for (String codigo : List.of("C2.3", "C2", "C1")) {
                int diferenca = pontos(acima, codigo).compareTo(pontos(abaixo, codigo));
                decisivo = diferenca == 0 ? decisivo : codigo;
            }
            assertThat(par.criterio()).isEqualTo(decisivo);
            assertThat(par.pendente()).isEqualTo(acima.posicao().equals(abaixo.posicao()));
            if (!par.pendente()) {
                assertThat(pontos(acima, decisivo)).isGreaterThan(pontos(abaixo, decisivo));
            }
        });
    }

    @Property(tries = ENSAIOS, edgeCases = EdgeCasesMode.NONE)
    @Label("INC-11, E-1.ITP: each other scale or population is reported exactly when adopting it gives another order")
    @Tag("INC-11")
    void os_cenarios_dizem_o_que_o_recalculo_diria(@ForAll("propostas") List<PropostaAvaliada> propostas) {
        ResultadoJulgamento adotado = calcular(propostas);
        for (int escala = 0; escala <= 6; escala++) {
            conferir(adotado, "ESCALA_" + escala, caso(propostas).escala(escala));
        }
        conferir(adotado, "MO_TODAS", caso(propostas).entre(PopulacaoMenorOrcamento.TODAS));
    }

    private static void conferir(ResultadoJulgamento adotado, String nome, Caso outro) {
        ResultadoJulgamento recalculado = outro.calcular();
        Optional<CenarioArredondamento> cenario = adotado.outrosCriterios().stream()
                .filter(c -> c.nome().equals(nome))
                .findFirst();
        assertThat(cenario.map(CenarioArredondamento::ordem).orElse(adotado.ordem()))
                .isEqualTo(recalculado.ordem());
        cenario.ifPresent(c -> {
            assertThat(c.mudaOrdem()).isTrue();
            assertThat(c.mudaPrimeiro())
                    .isNotEqualTo(c.ordem().get(0).equals(adotado.ordem().get(0)));
            assertThat(c.ordem()).isNotEqualTo(adotado.ordem());
        });
    }

    @Provide
    Arbitrary<List<PropostaAvaliada>> propostas() {
        Arbitrary<String> c1 = Arbitraries.of("24.5", "25", "30", "35", "36");
        Arbitrary<String> c2 = Arbitraries.of("44", "48", "50", "52", "55");
        Arbitrary<String> c23 = Arbitraries.of("5", "10");
        Arbitrary<String> orcamento = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("3000000.00", "2790000.00", "3208500.00", "3000100.00")),
                Tuple.of(1, Arbitraries.of("0.00", "3208500.01", "2000000.00")),
                Tuple.of(2, Arbitraries.integers().between(2_000_000, 3_208_500).map(i -> i + ".37")));
        return Combinators.combine(orcamento, c1, c2, c23)
                .as((o, a, b, c) -> Caso.proposta("?", o, a, b, c))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(PropriedadesDoJulgamentoTest::numerar);
    }

    private static List<PropostaAvaliada> numerar(List<PropostaAvaliada> propostas) {
        List<PropostaAvaliada> numeradas = new ArrayList<>();
        for (PropostaAvaliada p : propostas) {
            String id = "P" + numeradas.size();
            numeradas.add(new PropostaAvaliada(id, id, p.orcamento(), p.lancamentos(), List.of()));
        }
        return numeradas;
    }

    private static Caso caso(List<PropostaAvaliada> propostas) {
        return Caso.caso().com(propostas.toArray(PropostaAvaliada[]::new));
    }

    private static ResultadoJulgamento calcular(List<PropostaAvaliada> propostas) {
        return caso(propostas).calcular();
    }

    private static List<PropostaAvaliada> comOrcamentos(
            List<PropostaAvaliada> propostas, UnaryOperator<Dinheiro> funcao) {
        return propostas.stream()
                .map(p -> new PropostaAvaliada(
                        p.id(), p.entidade(), funcao.apply(p.orcamento()), p.lancamentos(), List.of()))
                .toList();
    }

    private static List<PropostaAvaliada> trocarOrcamento(
            List<PropostaAvaliada> propostas, String id, Dinheiro orcamento) {
        return propostas.stream()
                .map(p -> p.id().equals(id)
                        ? new PropostaAvaliada(id, p.entidade(), orcamento, p.lancamentos(), List.of())
                        : p)
                .toList();
    }

    private static Fracao pontos(PropostaJulgada p, String codigo) {
        return p.nota(codigo).orElseThrow().pontos();
    }

    private static Map<String, Optional<Fracao>> itps(ResultadoJulgamento resultado) {
        return resultado.propostas().stream().collect(Collectors.toMap(PropostaJulgada::id, PropostaJulgada::itp));
    }

    private static Optional<Fracao> itp(ResultadoJulgamento resultado, String id) {
        return resultado.proposta(id).orElseThrow().itp();
    }
}
