package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.calculo.Caso.caso;
import static org.vidamelhor.selecao.calculo.Caso.folha;
import static org.vidamelhor.selecao.calculo.Caso.no;
import static org.vidamelhor.selecao.calculo.Caso.pontos;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Faixa;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.Parcela;
import org.vidamelhor.selecao.api.Passo;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.Titulo;

class CalculadoraNotaTest {

    @ParameterizedTest
    @CsvSource({
        "C1.2.I, '', 0, 0",
        "C1.2.I, Graduação, 1, max(1)",
        "C1.2.I, Graduação Especialização Mestrado Doutorado, 5, 'max(1, 2, 4, 5)'",
        "C1.2.I, Mestrado Especialização, 4, 'max(4, 2)'",
        "C1.3.I, Especialização Mestrado, 4, 'max(2, 4)'",
        "C1.3.I, Especialização, 2, max(2)",
    })
    @DisplayName("E-C1.2.I, E-C1.3.I: the best title counts, not the sum; none is 0")
    @Tag("E-C1.2.I")
    @Tag("E-C1.3.I")
    void vale_o_maior_titulo(String codigo, String titulos, int pontos, String conta) {
        List<String> nomes = titulos.isEmpty() ? List.of() : List.of(titulos.split(" "));

        Passo passo = passo(codigo, new Lancamento.Titulos(nomes));

        assertThat(passo.valor()).isEqualTo(Fracao.de(pontos));
        assertThat(conta(passo)).isEqualTo(conta);
        assertThat(passo.explicacao().codigo())
                .isEqualTo(nomes.isEmpty() ? "selecao.nota.semTitulo" : "selecao.nota.maiorTitulo");
    }

    @Test
    @DisplayName("E-C2.1, E-C2.3.II: each consistent item gives its points, an inconsistent one 0")
    @Tag("E-C2.1.I")
    @Tag("E-C2.1.II")
    @Tag("E-C2.3.II")
    void itens_consistentes() {
        Passo passo = passo(
                "C2.1.II",
                itens(Map.of("plano_cargos", true, "regulamento_selecao_pessoal", false, "regulamento_compras", true)));

        assertThat(passo.valor()).isEqualTo(Fracao.de(10));
        assertThat(passo.formula()).isEqualTo("plano_cargos + regulamento_selecao_pessoal + regulamento_compras");
        assertThat(conta(passo)).isEqualTo("5 + 0 + 5");
        assertThat(passo.explicacao().argumentos()).containsExactly(2L, 3);
        assertThat(passo.regra()).isEqualTo("E-C2.1.II");
        assertThat(passo("C2.3.II", itens(Map.of("outros_servicos_relevantes", false)))
                        .valor())
                .isEqualTo(Fracao.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"true, 5, selecao.nota.adequado", "false, 0, selecao.nota.inadequado"})
    @DisplayName("E-C2.2.I: the staffing is adequate or not")
    @Tag("E-C2.2.I")
    void adequacao(boolean adequado, int pontos, String codigo) {
        Passo passo = passo("C2.2", new Lancamento.Adequado(adequado));

        assertThat(passo.valor()).isEqualTo(Fracao.de(pontos));
        assertThat(passo.explicacao()).isEqualTo(Explicacao.de("E-C2.2.I", codigo, BigDecimal.valueOf(pontos)));
        assertThat(conta(passo)).isEqualTo(String.valueOf(pontos));
    }

    @Test
    @DisplayName(
            "E-N3: the months of a person are computed by the switch of the leaf, and the memória shows the periods")
    @Tag("E-N3")
    @Tag("E-C1.2.II")
    void experiencia_por_periodos() {
        Lancamento experiencia = new Lancamento.Experiencia(
                List.of(JulgamentoJson.periodo("2012-01/2017-12"), JulgamentoJson.periodo("2017-01/2017-12")));
        Criterio unir = Caso.ARVORE.buscar("C1.2.II").orElseThrow();
        Forma.FaixasDeMeses faixas = (Forma.FaixasDeMeses) unir.forma();
        Criterio somar = folha("S", "10", new Forma.FaixasDeMeses(faixas.faixas(), false));

        Passo unidos = nota(unir, experiencia).passo();
        Passo somados = nota(somar, experiencia).passo();

        assertThat(unidos.valor()).isEqualTo(Fracao.de(8));
        assertThat(conta(unidos)).isEqualTo("pontos(72), 72 = união({2012-01/2017-12; 2017-01/2017-12})");
        assertThat(unidos.explicacao().argumentos())
                .containsExactly(new BigDecimal("72"), "48 ≤ meses ≤ 72", new BigDecimal("8"));
        assertThat(somados.valor()).isEqualTo(Fracao.de(10));
        assertThat(conta(somados)).isEqualTo("pontos(84), 84 = soma({2012-01/2017-12; 2017-01/2017-12})");
        Passo nenhum = nota(unir, new Lancamento.Experiencia(List.of())).passo();
        assertThat(nenhum.valor()).isEqualTo(Fracao.ZERO);
        assertThat(nenhum.explicacao().codigo()).isEqualTo("selecao.nota.foraDasFaixas");
        assertThat(conta(nota(unir, new Lancamento.Meses(30)).passo())).isEqualTo("pontos(30)");
    }

    @Test
    @DisplayName("E-N4, E-C1.3: the mean of three people stays an exact fraction up to NT")
    @Tag("E-N4")
    @Tag("E-C1.3")
    @Tag("E-1.NT")
    void media_exata_de_tres() {
        Criterio c13 = Caso.ARVORE.buscar("C1.3").orElseThrow();
        Lancamento tres = new Lancamento.Pessoas(List.of(
                dirigente("Ana", "Doutorado", 80),
                dirigente("Bia", "Mestrado", 0),
                dirigente("Caio", "Graduação", 24)));

        NotaCriterio nota = nota(c13, tres);

        assertThat(nota.pontos()).isEqualTo(Fracao.de(22).dividida(Fracao.de(3)));
        assertThat(nota.informada()).isFalse();
        assertThat(nota.passo().formula()).isEqualTo("(Ana + Bia + Caio) ÷ 3");
        assertThat(conta(nota.passo())).isEqualTo("(15 + 4 + 3) ÷ 3");
        assertThat(nota.passo().exibido()).isEqualTo("7.33");
        assertThat(nota.pessoas().get(0).passo().chave()).isEqualTo("C1.3/Ana");
        assertThat(conta(nota.pessoas().get(0).passo())).isEqualTo("5 + 10");
        assertThat(nota.pessoas().get(0).notas().get(1).passo().chave()).isEqualTo("C1.3.II/Ana");
        assertThat(Memoria.dasNotas(List.of(nota)))
                .extracting(Passo::chave)
                .containsExactly(
                        "C1.3.I/Ana",
                        "C1.3.II/Ana",
                        "C1.3/Ana",
                        "C1.3.I/Bia",
                        "C1.3.II/Bia",
                        "C1.3/Bia",
                        "C1.3.I/Caio",
                        "C1.3.II/Caio",
                        "C1.3/Caio",
                        "C1.3");
    }

    @Test
    @DisplayName(
            "B-5.11: the memória of a golden proposal has every step, and each can be recalculated from its inputs")
    @Tag("B-5.11")
    void a_memoria_se_recalcula() {
        ResultadoJulgamento resultado =
                CalculadoraItp.calcular(Golden.de("selecao-01a").julgamento());
        PropostaJulgada p = resultado.proposta("P01").orElseThrow();

        assertThat(p.memoria())
                .extracting(Passo::chave)
                .containsExactly(
                        "C1.1",
                        "C1.2.I/Gestor Técnico",
                        "C1.2.II/Gestor Técnico",
                        "C1.2/Gestor Técnico",
                        "C1.2.I/Gestor Administrativo Financeiro",
                        "C1.2.II/Gestor Administrativo Financeiro",
                        "C1.2/Gestor Administrativo Financeiro",
                        "C1.2",
                        "C1.3.I/Dirigente 1",
                        "C1.3.II/Dirigente 1",
                        "C1.3/Dirigente 1",
                        "C1.3",
                        "C1",
                        "C2.1.I",
                        "C2.1.II",
                        "C2.1",
                        "C2.2",
                        "C2.3.I",
                        "C2.3.II",
                        "C2.3",
                        "C2",
                        "NT",
                        "MO",
                        "NO",
                        "ITP",
                        "POSICAO");
        assertThat(conta(p, "C1")).isEqualTo("10 + 13 + 13");
        assertThat(conta(p, "NT")).isEqualTo("36 + 52");
        assertThat(conta(p, "NO")).isEqualTo("2701234.56 × 100 ÷ 3098761.95");
        assertThat(conta(p, "ITP")).isEqualTo("(88 × 70 + 87.171412 × 30) ÷ 100");
        assertThat(p.passo("NO").orElseThrow().exibido()).isEqualTo("87.17");
        assertThat(p.passo("MO").orElseThrow().exibido()).isEqualTo("2701234.56");
        assertThat(p.passo("MO").orElseThrow().parcelas()).hasSize(7);
        for (Passo passo : p.memoria()) {
            if (passo.formula().matches("C[^÷;]*") || passo.chave().startsWith("C2.1.")) {
                assertThat(soma(passo)).as(passo.chave()).isEqualTo(passo.valor());
            }
        }
        assertThat(resultado.proposta("P06").orElseThrow().memoria())
                .extracting(Passo::chave)
                .endsWith("C2", "NT");
    }

    @Test
    @DisplayName("Informed points prevail; below them only what was recorded is computed")
    void pontos_informados() {
        ResultadoJulgamento resultado =
                caso().com("P1", "3000000.00", "36", "52", "7").calcular();
        NotaCriterio c2 = resultado.proposta("P1").orElseThrow().nota("C2").orElseThrow();

        assertThat(c2.informada()).isTrue();
        assertThat(c2.pontos()).isEqualTo(Fracao.de(52));
        assertThat(c2.sub()).extracting(n -> n.criterio().codigo()).containsExactly("C2.3");
        assertThat(c2.passo().explicacao())
                .isEqualTo(Explicacao.de("E-3.2", "selecao.nota.informada", new BigDecimal("52")));
        assertThat(conta(c2.passo())).isEqualTo("52");
        assertThat(resultado.proposta("P1").orElseThrow().nota("C9")).isEmpty();
        assertThat(resultado
                        .proposta("P1")
                        .orElseThrow()
                        .nota("C2.3")
                        .orElseThrow()
                        .pontos())
                .isEqualTo(Fracao.de(7));
    }

    @Test
    @DisplayName("An informed mean of people has no people; a leaf of a person may be informed")
    void pontos_informados_em_pessoas() {
        Criterio c13 = Caso.ARVORE.buscar("C1.3").orElseThrow();

        NotaCriterio informada = nota(c13, pontos("9.5"));
        NotaCriterio porPessoa = nota(
                c13,
                new Lancamento.Pessoas(List.of(new PessoaAvaliada(
                        "Ana", Map.of("C1.3.I", pontos("3"), "C1.3.II", new Lancamento.Meses(24))))));

        assertThat(informada.pontos()).isEqualTo(Fracao.de(new BigDecimal("9.5")));
        assertThat(informada.pessoas()).isEmpty();
        assertThat(informada.sub()).isEmpty();
        assertThat(porPessoa.pontos()).isEqualTo(Fracao.de(5));
        assertThat(porPessoa.pessoas().get(0).notas().get(0).informada()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // C2 informed; C2.1, C2.2, C2.3 informed; whether they contradict
        "45, 35, 5, 5, false",
        "46, 35, 5, 5, true",
        "45, 40, 5, 5, true",
    })
    @DisplayName("B-5.11: informed points that the recorded parts contradict are pointed out")
    @Tag("B-5.11")
    void informados_que_divergem(String c2, String c21, String c22, String c23, boolean diverge) {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
        lancamentos.put("C1", pontos("36"));
        lancamentos.put("C2", pontos(c2));
        lancamentos.put("C2.1", pontos(c21));
        lancamentos.put("C2.2", pontos(c22));
        lancamentos.put("C2.3", pontos(c23));
        ResultadoJulgamento resultado = caso().com(
                        new PropostaAvaliada("P1", "E", Dinheiro.de("3000000.00"), lancamentos, List.of()))
                .calcular();

        assertThat(divergencias(resultado)).hasSize(diverge ? 1 : 0);
        if (diverge) {
            BigDecimal soma = new BigDecimal(c21).add(BigDecimal.TEN);
            assertThat(divergencias(resultado).get(0).argumentos())
                    .containsExactly("P1", "C2", new BigDecimal(c2), soma);
        }
    }

    @Test
    @DisplayName("B-5.11: a contradiction is found at any depth")
    @Tag("B-5.11")
    void informados_que_divergem_no_fundo() {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>(
                Golden.de("selecao-01a").julgamento().propostas().get(0).lancamentos());
        lancamentos.put("C2.3", pontos("6"));
        ResultadoJulgamento resultado = caso().com(
                        new PropostaAvaliada("P1", "E", Dinheiro.de("3000000.00"), lancamentos, List.of()))
                .calcular();

        assertThat(divergencias(resultado)).singleElement().satisfies(d -> assertThat(d.argumentos())
                .containsExactly("P1", "C2.3", new BigDecimal("6"), new BigDecimal("7")));
    }

    @Test
    @DisplayName("E-C1.2.I: of titles worth the same, the first recorded is the one cited")
    void titulos_de_mesmo_valor() {
        Forma forma = new Forma.MaiorTitulo(
                List.of(new Titulo("Livre-docência", BigDecimal.TEN), new Titulo("Doutorado", BigDecimal.TEN)));

        Passo passo = nota(folha("X", "10", forma), new Lancamento.Titulos(List.of("Doutorado", "Livre-docência")))
                .passo();

        assertThat(passo.explicacao().argumentos()).containsExactly("Doutorado", BigDecimal.TEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "10"})
    @DisplayName("Parts that do not exceed the informed whole are no contradiction while others are missing")
    void informados_em_parte(String c23) {
        assertThat(divergencias(caso().com("P1", "3000000.00", "36", "52", c23).calcular()))
                .isEmpty();
    }

    @Test
    @DisplayName("INC-10: a value that no band holds gives 0 and says so")
    @Tag("INC-10")
    void faixas_de_outro_edital() {
        Faixa faixa = new Faixa(BigDecimal.ONE, false, BigDecimal.TEN, true, new BigDecimal("2.5"));
        Criterio criterio = folha("X", "3", new Forma.FaixasDeIncremento(List.of(faixa)));
        ArvoreCriterios arvore = new ArvoreCriterios(List.of(no("R", "3", new Forma.Soma(), criterio)));

        assertThat(arvore.maximoAlcancavel()).isEqualByComparingTo("2.5");
        assertThat(nota(criterio, new Lancamento.Incremento(BigDecimal.ONE)).pontos())
                .isEqualTo(Fracao.ZERO);
        assertThat(nota(criterio, new Lancamento.Incremento(BigDecimal.TEN))
                        .passo()
                        .exibido())
                .isEqualTo("2.50");
        assertThat(nota(criterio, new Lancamento.Incremento(new BigDecimal("10.01")))
                        .passo()
                        .explicacao())
                .isEqualTo(Explicacao.de("E-3.2", "selecao.nota.foraDasFaixas", new BigDecimal("10.01")));
    }

    private static PessoaAvaliada dirigente(String nome, String titulo, int meses) {
        return new PessoaAvaliada(
                nome,
                Map.of(
                        "C1.3.I", new Lancamento.Titulos(List.of(titulo)),
                        "C1.3.II", new Lancamento.Meses(meses)));
    }

    private static List<Explicacao> divergencias(ResultadoJulgamento resultado) {
        return resultado.avisos().stream()
                .filter(a -> a.codigo().equals("selecao.aviso.informadaDiverge"))
                .toList();
    }

    private static Lancamento itens(Map<String, Boolean> itens) {
        return new Lancamento.ItensJulgados(itens);
    }

    private static Passo passo(String codigo, Lancamento lancamento) {
        return nota(Caso.ARVORE.buscar(codigo).orElseThrow(), lancamento).passo();
    }

    private static NotaCriterio nota(Criterio criterio, Lancamento lancamento) {
        return CalculadoraNota.notas(List.of(criterio), Map.of(criterio.codigo(), lancamento))
                .get(0);
    }

    private static Fracao soma(Passo passo) {
        return passo.parcelas().stream().map(p -> p.numero().orElseThrow()).reduce(Fracao.ZERO, Fracao::mais);
    }

    private static String conta(PropostaJulgada p, String chave) {
        return conta(p.passo(chave).orElseThrow());
    }

    private static String conta(Passo passo) {
        return passo.substituida(CalculadoraNotaTest::escrita);
    }

    private static String escrita(Parcela parcela) {
        return parcela.numero()
                .map(n -> Decimais.cortado(n).toPlainString())
                .or(parcela::texto)
                .orElseThrow();
    }
}
