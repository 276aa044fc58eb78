package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.calculo.Caso.caso;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.CenarioArredondamento;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.Motivo;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.Par;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

/** The worked examples WE-01 to WE-07 with their printed figures. */
class ExemplosTest {

    @Test
    @DisplayName("WE-01 five proponents, two of them out, and the cap reached exactly")
    @Tag("WE-01")
    @Tag("E-1.NT")
    @Tag("E-1.NO")
    @Tag("E-1.ITP")
    @Tag("E-2.1")
    @Tag("E-3.2")
    @Tag("A-12")
    @Tag("A-5.3")
    @Tag("INC-42")
    void we_01_cinco_proponentes() {
        Julgamento exemplo =
                JulgamentoJson.julgamento(JulgamentoJson.ler("/org/vidamelhor/selecao/exemplo-we-01.json"));

        ResultadoJulgamento resultado = CalculadoraItp.calcular(exemplo);

        assertThat(resultado.menorOrcamento()).contains(Dinheiro.de("2950000.00"));
        assertThat(resultado.ordem()).containsExactly(List.of("P2"), List.of("P1"), List.of("P3"));
        assertThat(resultado.propostas()).extracting(PropostaJulgada::id).containsExactly("P2", "P1", "P3", "P4", "P5");
        conferir(resultado, "P1", "88", "95.161290", "90.148387", "90.15");
        conferir(resultado, "P2", "92", "91.943276", "91.982983", "91.98");
        conferir(resultado, "P3", "76", "100.000000", "83.200000", "83.20");
        assertThat(motivos(resultado, "P4")).containsExactly("C2_MINIMO", "NT_MINIMA");
        assertThat(motivos(resultado, "P5")).containsExactly("C1_MINIMO");
        assertThat(resultado.proposta("P4").orElseThrow().itp()).isEmpty();
        assertThat(resultado.selecionada(id -> true)).contains("P2");
    }

    @Test
    @DisplayName("WE-02 the population of MO changes the winner")
    @Tag("WE-02")
    @Tag("INC-11")
    void we_02_populacao_do_menor_orcamento() {
        Caso caso = caso().desempate("C1", "C2")
                .com("X", "3150000.00", "40", "50", null)
                .com("Y", "2780000.00", "38", "48", null)
                .com("Z", "2200000.00", "25", "40", null);

        ResultadoJulgamento classificadas = caso.calcular();
        ResultadoJulgamento todas = caso.entre(PopulacaoMenorOrcamento.TODAS).calcular();

        conferir(classificadas, "X", "90", "88.253968", "89.476190", "89.48");
        conferir(classificadas, "Y", "86", "100.000000", "90.200000", "90.20");
        conferir(todas, "X", "90", "69.841270", "83.952381", "83.95");
        conferir(todas, "Y", "86", "79.136691", "83.941007", "83.94");
        assertThat(classificadas.ordem()).containsExactly(List.of("Y"), List.of("X"));
        assertThat(todas.ordem()).containsExactly(List.of("X"), List.of("Y"));
        assertThat(cenario(classificadas, "MO_TODAS").ordem()).isEqualTo(todas.ordem());
        assertThat(cenario(todas, "MO_CLASSIFICADAS").ordem()).isEqualTo(classificadas.ordem());
        assertThat(cenario(todas, "MO_CLASSIFICADAS").mudaPrimeiro()).isTrue();
        assertThat(cenario(classificadas, "MO_TODAS").explicacao())
                .isEqualTo(Explicacao.de("INC-11", "selecao.cenario.moTodas", Dinheiro.de("2200000.00")));
        assertThat(cenario(todas, "MO_CLASSIFICADAS").explicacao())
                .isEqualTo(Explicacao.de("INC-11", "selecao.cenario.moClassificadas", Dinheiro.de("2780000.00")));
        assertThat(List.of(classificadas, todas))
                .extracting(r -> r.propostas()
                        .get(0)
                        .passo("MO")
                        .orElseThrow()
                        .explicacao()
                        .codigo())
                .containsExactly("selecao.passo.moClassificadas", "selecao.passo.moTodas");
        assertThat(classificadas
                        .proposta("X")
                        .orElseThrow()
                        .passo("MO")
                        .orElseThrow()
                        .formula())
                .isEqualTo("min(OP[X], OP[Y])");
        assertThat(todas.proposta("X").orElseThrow().passo("MO").orElseThrow().formula())
                .isEqualTo("min(OP[X], OP[Y], OP[Z])");
    }

    @Test
    @DisplayName("WE-03 a) equal ITP: the greater C1")
    @Tag("WE-03")
    @Tag("B-5.15")
    void we_03_a_maior_c1() {
        ResultadoJulgamento resultado = caso().com("A", "3000000.00", "36", "50", "5")
                .com("B", "3000000.00", "34", "52", "5")
                .calcular();

        assertThat(pares(resultado)).containsExactly(new Par("A", "B", "C1", "B-5.15", false));
        assertThat(resultado.ordem()).containsExactly(List.of("A"), List.of("B"));
    }

    @Test
    @DisplayName("WE-03 b) equal ITP and C1: the greater C2, though the other is cheaper")
    @Tag("WE-03")
    @Tag("B-5.15")
    void we_03_b_maior_c2() {
        ResultadoJulgamento resultado = caso().com("X", "3000000.00", "35", "50", "5")
                .com("Y", "2790000.00", "35", "47", "5")
                .calcular();

        conferir(resultado, "X", "85", "93.000000", "87.400000", "87.40");
        conferir(resultado, "Y", "82", "100.000000", "87.400000", "87.40");
        assertThat(pares(resultado)).containsExactly(new Par("X", "Y", "C2", "B-5.15", false));
    }

    @Test
    @DisplayName("WE-03 c) B-5.15 has the third level C2.3; E-3.3 alone leaves the tie open")
    @Tag("WE-03")
    @Tag("B-5.15")
    @Tag("E-3.3")
    void we_03_c_maior_c23() {
        Caso caso = caso().com("S", "3000000.00", "35", "50", "7").com("T", "3000000.00", "35", "50", "10");

        assertThat(pares(caso.calcular())).containsExactly(new Par("T", "S", "C2.3", "B-5.15", false));
        assertThat(caso.desempate("C1", "C2").calcular().ordem()).containsExactly(List.of("S", "T"));
        assertThat(pares(caso.desempate("C1", "C2").decisao("T", "S").calcular()))
                .containsExactly(new Par("S", "T", "DECISAO_COMISSAO", "INC-08", true));
    }

    @Test
    @DisplayName("WE-03 d) all equal: an open tie until the Comissão decides by act")
    @Tag("WE-03")
    @Tag("INC-08")
    void we_03_d_empate_sem_regra() {
        Caso caso = caso().com("K", "3000000.00", "35", "50", "5")
                .com("J", "3000000.00", "35", "50", "5")
                .com("L", "3100000.00", "30", "50", "5");

        ResultadoJulgamento aberto = caso.calcular();
        ResultadoJulgamento decidido = caso.decisao("K", "J").calcular();

        assertThat(aberto.ordem()).containsExactly(List.of("J", "K"), List.of("L"));
        assertThat(pares(aberto)).containsExactly(new Par("J", "K", "DECISAO_COMISSAO", "INC-08", true));
        assertThat(aberto.avisos()).extracting(a -> a.codigo()).contains("selecao.aviso.empateAberto");
        assertThat(aberto.proposta("L").orElseThrow().posicao()).hasValue(3);
        assertThat(decidido.ordem()).containsExactly(List.of("K"), List.of("J"), List.of("L"));
        assertThat(pares(decidido)).containsExactly(new Par("K", "J", "DECISAO_COMISSAO", "INC-08", false));
        assertThat(decidido.avisos()).extracting(a -> a.codigo()).doesNotContain("selecao.aviso.empateAberto");
    }

    @Test
    @DisplayName("WE-04 a single proponent is MO to itself")
    @Tag("WE-04")
    @Tag("B-5.21")
    void we_04_proponente_unico() {
        ResultadoJulgamento resultado =
                caso().com("P1", "3087654.32", "30", "48", "4").calcular();

        conferir(resultado, "P1", "78", "100.000000", "84.600000", "84.60");
        assertThat(resultado.avisos().get(0).regra()).isEqualTo("B-5.21");
        assertThat(resultado.avisos().get(0).argumentos()).containsExactly("P1");
    }

    @Test
    @DisplayName("WE-05 C1 = 6 + mean(12, 6) + 3 = 18: out, even with C2 = 55")
    @Tag("WE-05")
    @Tag("E-C1.2")
    @Tag("E-C1.3")
    @Tag("E-N4")
    @Tag("INC-42")
    void we_05_pontos_de_c1() {
        Map<String, Lancamento> lancamentos = Map.of(
                "C1.1", new Lancamento.Meses(60),
                "C1.2",
                        new Lancamento.Pessoas(List.of(
                                pessoa("C1.2", "Gestor Técnico", "Mestrado", 60),
                                pessoa("C1.2", "Gestor Administrativo Financeiro", "Especialização", 36))),
                "C1.3", new Lancamento.Pessoas(List.of(pessoa("C1.3", "Dirigente", "Graduação", 30))));

        NotaCriterio c1 = CalculadoraNota.notas(List.of(Caso.ARVORE.criterios().get(0)), lancamentos)
                .get(0);

        assertThat(c1.sub()).extracting(NotaCriterio::pontos).containsExactly(Fracao.de(6), Fracao.de(9), Fracao.de(3));
        assertThat(c1.sub().get(1).pessoas())
                .extracting(p -> p.pontos().toString())
                .containsExactly("12", "6");
        assertThat(c1.pontos()).isEqualTo(Fracao.de(18));
        ResultadoJulgamento resultado =
                caso().com("P1", "3000000.00", "18", "55", "10").calcular();
        assertThat(motivos(resultado, "P1")).containsExactly("C1_MINIMO");
        assertThat(resultado.proposta("P1").orElseThrow().nt()).isEqualTo(Fracao.de(73));
    }

    @ParameterizedTest
    @CsvSource({
        // months, C1.1, C1.2.II, C1.3.II
        "0, 0, 0, 0",
        "5, 0, 0, 0",
        "6, 2, 1, 0",
        "11, 2, 1, 0",
        "12, 3, 2, 0",
        "23, 3, 2, 0",
        "24, 4, 4, 2",
        "35, 4, 4, 2",
        "36, 4, 4, 4",
        "47, 4, 4, 4",
        "48, 6, 8, 6",
        "59, 6, 8, 6",
        "60, 6, 8, 8",
        "71, 6, 8, 8",
        "72, 6, 8, 8",
        "73, 10, 10, 10",
    })
    @DisplayName("WE-05, INC-10: every limit of the bands of experience, in months")
    @Tag("WE-05")
    @Tag("INC-10")
    @Tag("E-C1.1")
    @Tag("E-C1.2.II")
    @Tag("E-C1.3.II")
    void we_05_limites_das_faixas(int meses, int entidade, int diretoria, int dirigente) {
        assertThat(folha("C1.1", new Lancamento.Meses(meses))).isEqualTo(Fracao.de(entidade));
        assertThat(folha("C1.2.II", new Lancamento.Meses(meses))).isEqualTo(Fracao.de(diretoria));
        assertThat(folha("C1.3.II", new Lancamento.Meses(meses))).isEqualTo(Fracao.de(dirigente));
    }

    @Test
    @DisplayName("WE-06 the top that the printed leaves reach: C2 55, NT 95, ITP 96,50")
    @Tag("WE-06")
    @Tag("INC-09")
    void we_06_topo_da_escala() {
        assertThat(Caso.ARVORE.maximoAlcancavel("C2")).isEqualByComparingTo("55");
        assertThat(Caso.ARVORE.maximoAlcancavel()).isEqualByComparingTo("95");

        ResultadoJulgamento resultado =
                caso().com("P1", "3000000.00", "40", "55", "10").calcular();

        conferir(resultado, "P1", "95", "100.000000", "96.500000", "96.50");
        assertThat(resultado.avisos())
                .filteredOn(a -> a.regra().equals("INC-09"))
                .singleElement()
                .satisfies(aviso -> {
                    assertThat(aviso.argumentos().get(0)).isEqualTo("C2");
                    assertThat(aviso.argumentos().subList(2, 4))
                            .containsExactly(new BigDecimal("60"), new BigDecimal("55"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "4.99, 0",
        "5, 1",
        "5.00, 1",
        "9.99, 1",
        "10, 2",
        "14.99, 2",
        "15, 3",
        "19.99, 3",
        "20, 4",
        "20.00, 4",
        "20.01, 5",
        "300, 5",
    })
    @DisplayName("WE-07 points of the increment of CF-4.1")
    @Tag("WE-07")
    @Tag("E-C2.3.I")
    @Tag("INC-10")
    void we_07_incremento(BigDecimal incremento, int pontos) {
        assertThat(folha("C2.3.I", new Lancamento.Incremento(incremento))).isEqualTo(Fracao.de(pontos));
    }

    private static Fracao folha(String codigo, Lancamento lancamento) {
        return CalculadoraNota.notas(List.of(Caso.ARVORE.buscar(codigo).orElseThrow()), Map.of(codigo, lancamento))
                .get(0)
                .pontos();
    }

    private static PessoaAvaliada pessoa(String codigo, String nome, String titulo, int meses) {
        return new PessoaAvaliada(
                nome,
                Map.of(
                        codigo + ".I",
                        new Lancamento.Titulos(List.of(titulo)),
                        codigo + ".II",
                        new Lancamento.Meses(meses)));
    }

    private static void conferir(
            ResultadoJulgamento resultado, String id, String nt, String no, String itp, String exibido) {
        PropostaJulgada p = resultado.proposta(id).orElseThrow();
        assertThat(p.nt()).isEqualTo(Fracao.de(new BigDecimal(nt)));
        assertThat(p.no().orElseThrow().arredondada(6, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(no));
        assertThat(p.itp().orElseThrow().arredondada(6, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(itp));
        assertThat(p.itpExibido()).contains(new BigDecimal(exibido));
    }

    private static List<String> motivos(ResultadoJulgamento resultado, String id) {
        return resultado.proposta(id).orElseThrow().motivos().stream()
                .map(Motivo::codigo)
                .toList();
    }

    private static List<Par> pares(ResultadoJulgamento resultado) {
        return resultado.empates().stream().flatMap(e -> e.pares().stream()).toList();
    }

    private static CenarioArredondamento cenario(ResultadoJulgamento resultado, String nome) {
        return resultado.outrosCriterios().stream()
                .filter(c -> c.nome().equals(nome))
                .findFirst()
                .orElseThrow();
    }
}
