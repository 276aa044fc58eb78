package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.vidamelhor.selecao.calculo.Caso.caso;
import static org.vidamelhor.selecao.calculo.Caso.folha;
import static org.vidamelhor.selecao.calculo.Caso.no;
import static org.vidamelhor.selecao.calculo.Caso.pontos;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Item;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.JulgamentoInvalidoException;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

class ConferenciaDoJulgamentoTest {

    private static final List<String> DIRETORIA = List.of("Gestor Técnico", "Gestor Administrativo Financeiro");

    @Test
    @DisplayName("B-5.11: a complete evaluation has no problem")
    void completa() {
        assertThat(problemas(l -> {})).isEmpty();
        assertThat(Golden.todos().map(Golden::julgamento))
                .allMatch(j -> CalculadoraItp.problemas(j).isEmpty());
    }

    @Test
    @DisplayName("B-5.11: nothing missing counts as 0: every leaf, item, person and sum without data is told")
    @Tag("B-5.11")
    void o_que_falta() {
        assertThat(problemas(Map::clear))
                .containsExactly(
                        "faltaLancamento C1.1",
                        "faltaLancamento C1.2",
                        "faltaLancamento C1.3",
                        "faltaLancamento C2.1.I",
                        "faltaLancamento C2.1.II",
                        "faltaLancamento C2.2",
                        "faltaLancamento C2.3.I",
                        "faltaLancamento C2.3.II");
        assertThat(problemas(l -> l.put("C2.1.II", itens("plano_cargos", "regulamento_compras"))))
                .containsExactly("faltaItem C2.1.II/itens/regulamento_selecao_pessoal");
        assertThat(problemas(l -> l.put("C1.3", pessoas("Ana", Map.of("C1.3.I", titulos())))))
                .containsExactly("faltaLancamento C1.3/pessoas/0/lancamentos/C1.3.II");
        assertThat(problemas(l -> l.put("C1.3", new Lancamento.Pessoas(List.of()))))
                .containsExactly("semPessoas C1.3/pessoas");
    }

    @Test
    @DisplayName("B-5.11: only published criteria, titles and items score")
    @Tag("B-5.11")
    void o_que_nao_existe() {
        assertThat(problemas(l -> {
                    l.put("C9", pontos("5"));
                    l.put("C1.3.I", titulos());
                    l.put("a/b~c", pontos("1"));
                }))
                .containsExactly(
                        "criterioForaDoLugar C1.3.I", "criterioDesconhecido C9", "criterioDesconhecido a~1b~0c");
        assertThat(problemas(l -> l.put(
                        "C1.3",
                        pessoas(
                                "Ana",
                                Map.of(
                                        "C1.3.I", titulos("Mestrado", "Notório saber"),
                                        "C1.3.II", new Lancamento.Meses(30),
                                        "C2.2", new Lancamento.Adequado(true))))))
                .containsExactly(
                        "criterioForaDoLugar C1.3/pessoas/0/lancamentos/C2.2",
                        "tituloDesconhecido C1.3/pessoas/0/lancamentos/C1.3.I/titulos/1");
        assertThat(problemas(l -> l.put("C2.3.II", itens("outros_servicos_relevantes", "brinde"))))
                .containsExactly("itemDesconhecido C2.3.II/itens/brinde");
    }

    @ParameterizedTest
    @CsvSource({"C1", "C1.1", "C1.2", "C2.1", "C2.1.I", "C2.2", "C2.3.I", "C2.3.II"})
    @DisplayName("B-5.11: what was recorded must be of the kind that the criterion measures")
    @Tag("B-5.11")
    void de_outro_tipo(String codigo) {
        assertThat(problemas(l -> l.put(codigo, titulos()))).containsExactly("lancamentoDeOutroTipo " + codigo);
    }

    @Test
    void cada_forma_aceita_so_o_seu_tipo() {
        assertThat(problemas(l -> l.put("C1.1", new Lancamento.Adequado(true)))).hasSize(1);
        assertThat(problemas(l -> l.put("C1.1", new Lancamento.Experiencia(List.of()))))
                .isEmpty();
        assertThat(problemas(l -> l.put("C1.2", new Lancamento.Meses(1)))).hasSize(1);
        assertThat(problemas(l -> l.put("C2.1.I", new Lancamento.Adequado(true))))
                .hasSize(1);
        assertThat(problemas(l -> l.put("C2.2", new Lancamento.Incremento(BigDecimal.TEN))))
                .hasSize(1);
        assertThat(problemas(l -> l.put("C2.3.I", itens()))).hasSize(1);
        assertThat(problemas(l -> l.put(
                        "C1.3",
                        pessoas(
                                "Ana",
                                Map.of(
                                        "C1.3.I", new Lancamento.Meses(3),
                                        "C1.3.II", new Lancamento.Meses(30))))))
                .containsExactly("lancamentoDeOutroTipo C1.3/pessoas/0/lancamentos/C1.3.I");
        ArvoreCriterios atribuidos = new ArvoreCriterios(List.of(folha("X", "10", new Forma.PontosAtribuidos())));
        assertThat(codigos(caso().desempate("X")
                        .arvore(atribuidos)
                        .com(proposta("P1", Map.of("X", new Lancamento.Adequado(true))))
                        .julgamento()))
                .containsExactly("lancamentoDeOutroTipo /propostas/0/lancamentos/X");
    }

    @Test
    @DisplayName("E-N2: exactly the two members of the Diretoria Executiva, each once")
    @Tag("E-N2")
    @Tag("E-C1.2")
    void membros_da_diretoria() {
        assertThat(problemas(l -> l.put("C1.2", diretoria(DIRETORIA.get(0)))))
                .containsExactly("faltaPessoa C1.2/pessoas");
        assertThat(problemas(l -> l.put("C1.2", diretoria(DIRETORIA.get(0), DIRETORIA.get(1), "Presidente"))))
                .containsExactly("pessoaEstranha C1.2/pessoas/2/nome");
        assertThat(problemas(l -> l.put("C1.2", diretoria(DIRETORIA.get(0), DIRETORIA.get(1), DIRETORIA.get(1)))))
                .containsExactly("pessoaRepetida C1.2/pessoas/2/nome");
        assertThat(problemas(l -> l.put("C1.2", new Lancamento.Pessoas(List.of()))))
                .containsExactly("faltaPessoa C1.2/pessoas", "faltaPessoa C1.2/pessoas");
        assertThat(problemas(l -> l.put("C1.2", diretoria(DIRETORIA.get(1), DIRETORIA.get(0)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 1", "0, 0", "40, 0", "40.01, 1"})
    @DisplayName("E-3.2: informed points stay between 0 and the declared maximum")
    @Tag("E-3.2")
    void pontos_fora_dos_limites(String c1, int quantos) {
        assertThat(codigos(caso().com("P1", "1.00", c1, "50", "5").julgamento()))
                .hasSize(quantos);
        if (quantos > 0) {
            assertThat(codigos(caso().com("P1", "1.00", c1, "50", "5").julgamento()))
                    .containsExactly("pontosForaDosLimites /propostas/0/lancamentos/C1/pontos");
        }
    }

    @Test
    @DisplayName("B-5.15: below informed points, a tie-break criterion is still needed and a part is all or nothing")
    @Tag("B-5.15")
    void abaixo_de_informados() {
        assertThat(codigos(caso().com("P1", "1.00", "36", "50", null).julgamento()))
                .containsExactly("faltaLancamento /propostas/0/lancamentos/C2.3");
        assertThat(codigos(caso().desempate("C1")
                        .com("P1", "1.00", "36", "50", null)
                        .julgamento()))
                .isEmpty();
        Map<String, Lancamento> emParte = new LinkedHashMap<>();
        emParte.put("C1", pontos("36"));
        emParte.put("C2", pontos("50"));
        emParte.put("C2.3.I", new Lancamento.Incremento(BigDecimal.TEN));
        assertThat(codigos(caso().com(proposta("P1", emParte)).julgamento()))
                .containsExactly("faltaLancamento /propostas/0/lancamentos/C2.3.II");
        Map<String, Lancamento> semC1 = new LinkedHashMap<>(emParte);
        semC1.put("C1.2", pontos("10"));
        semC1.put("C1.2.I", titulos());
        semC1.put("C2.3.II", itens("outros_servicos_relevantes"));
        assertThat(codigos(caso().com(proposta("P1", semC1)).julgamento()))
                .containsExactly("criterioForaDoLugar /propostas/0/lancamentos/C1.2.I");
    }

    @Test
    @DisplayName("E-2.1: a criterion with a minimum cannot be left out below informed points")
    @Tag("E-2.1")
    void minimo_abaixo_de_informados() {
        Criterio comMinimo =
                new Criterio("A1", "A1", "", BigDecimal.TEN, BigDecimal.ONE, new Forma.PontosAtribuidos(), List.of());
        ArvoreCriterios arvore = new ArvoreCriterios(List.of(no("A", "100", new Forma.Soma(), comMinimo)));
        Caso caso = caso().arvore(arvore).desempate().com(proposta("P1", Map.of("A", pontos("80"))));
        assertThat(codigos(caso.julgamento())).containsExactly("faltaLancamento /propostas/0/lancamentos/A1");

        ResultadoJulgamento resultado = caso().arvore(arvore)
                .desempate()
                .com(proposta("P1", Map.of("A", pontos("80"), "A1", pontos("0.5"))))
                .calcular();
        assertThat(resultado.propostas().get(0).motivos()).singleElement().satisfies(m -> {
            assertThat(m.codigo()).isEqualTo("A1_MINIMO");
            assertThat(m.regras()).containsExactly("E-2.1");
        });
    }

    @Test
    @DisplayName("INC-08: ties and decision refer only to what exists, once, and never to a score of a person")
    @Tag("INC-08")
    void desempate_e_decisao() {
        Julgamento julgamento = caso().desempate("C1", "C7", "C1.2.I", "DECISAO_COMISSAO")
                .com("P1", "1.00", "36", "50", null)
                .com("P2", "1.00", "36", "50", null)
                .decisao("P2", "P3", "P2", "P1")
                .julgamento();

        assertThat(codigos(julgamento))
                .containsExactly(
                        "desempateDesconhecido /regras/desempate/1",
                        "desempatePorPessoa /regras/desempate/2",
                        "decisaoDesconhecida /decisaoComissao/1",
                        "decisaoRepetida /decisaoComissao/2");
    }

    @Test
    @DisplayName("B-4.6, B-5.14: one budget that is not negative and one id for each proposal; there is at least one")
    @Tag("B-5.14")
    void propostas_invalidas() {
        assertThat(codigos(caso().julgamento())).containsExactly("semPropostas /propostas");
        assertThat(codigos(caso().com("P1", "-0.01", "36", "50", "5")
                        .com("P2", "0.00", "36", "50", "5")
                        .com("P1", "1.00", "36", "50", "5")
                        .julgamento()))
                .containsExactly("orcamentoNegativo /propostas/0/orcamento", "idRepetido /propostas/2/id");
    }

    @Test
    @DisplayName("INC-09: a computed score above the declared maximum is neither cut nor let through")
    @Tag("INC-09")
    void acima_do_maximo_declarado() {
        Forma itens = new Forma.Itens(List.of(item("a"), item("b")));
        ArvoreCriterios arvore =
                new ArvoreCriterios(List.of(no("C", "9", new Forma.Soma(), folha("C.1", "10", itens))));
        Caso caso = caso().arvore(arvore).desempate();

        assertThat(codigos(
                        caso.com(proposta("P1", Map.of("C.1", itens("a", "b")))).julgamento()))
                .containsExactly("acimaDoMaximo /propostas/0/lancamentos/C");
        assertThat(codigos(caso().arvore(arvore)
                        .desempate()
                        .com(proposta("P1", Map.of("C.1", new Lancamento.ItensJulgados(Map.of("a", true, "b", false)))))
                        .julgamento()))
                .isEmpty();
        assertThat(arvore.divergencias()).hasSize(1);
        ArvoreCriterios noMeio = new ArvoreCriterios(
                List.of(no("T", "20", new Forma.Soma(), no("C", "9", new Forma.Soma(), folha("C.1", "10", itens)))));
        assertThat(codigos(caso().arvore(noMeio)
                        .desempate()
                        .com(proposta("P1", Map.of("C.1", itens("a", "b"))))
                        .julgamento()))
                .containsExactly("acimaDoMaximo /propostas/0/lancamentos/C");
    }

    @Test
    @DisplayName("All problems come at once, with the paths of the input as it was given")
    void todos_de_uma_vez() {
        Julgamento julgamento = caso().com("Z", "-1.00", "99", "50", "5")
                .com("A", "1.00", "36", "50", null)
                .decisao("Q")
                .julgamento();

        JulgamentoInvalidoException erro =
                catchThrowableOfType(JulgamentoInvalidoException.class, () -> CalculadoraItp.calcular(julgamento));

        assertThat(erro.problemas()).isEqualTo(CalculadoraItp.problemas(julgamento));
        assertThat(erro.problemas())
                .extracting(p -> p.caminho())
                .containsExactly(
                        "/propostas/0/orcamento",
                        "/propostas/0/lancamentos/C1/pontos",
                        "/propostas/1/lancamentos/C2.3",
                        "/decisaoComissao/0");
        assertThat(erro).hasMessageContaining("/decisaoComissao/0: selecao.problema.decisaoDesconhecida");
    }

    private static Item item(String codigo) {
        return new Item(codigo, codigo, "", BigDecimal.valueOf(5));
    }

    /** Problems of one complete proposal after a change, as code and path below its lançamentos. */
    private static List<String> problemas(Consumer<Map<String, Lancamento>> mudanca) {
        Julgamento completo = Golden.de("selecao-01a").julgamento();
        Map<String, Lancamento> lancamentos =
                new LinkedHashMap<>(completo.propostas().get(0).lancamentos());
        mudanca.accept(lancamentos);
        return codigos(caso().com(proposta("P1", lancamentos)).julgamento()).stream()
                .map(p -> p.replace("/propostas/0/lancamentos/", ""))
                .toList();
    }

    private static List<String> codigos(Julgamento julgamento) {
        return CalculadoraItp.problemas(julgamento).stream()
                .map(p -> p.explicacao().codigo().replace("selecao.problema.", "") + " " + p.caminho())
                .toList();
    }

    private static PropostaAvaliada proposta(String id, Map<String, Lancamento> lancamentos) {
        return new PropostaAvaliada(id, "Entidade " + id, Dinheiro.de("3000000.00"), lancamentos, List.of());
    }

    private static Lancamento diretoria(String... nomes) {
        return new Lancamento.Pessoas(List.of(nomes).stream()
                .map(nome -> new PessoaAvaliada(nome, Map.of("C1.2.I", titulos(), "C1.2.II", new Lancamento.Meses(12))))
                .toList());
    }

    private static Lancamento pessoas(String nome, Map<String, Lancamento> lancamentos) {
        return new Lancamento.Pessoas(List.of(new PessoaAvaliada(nome, lancamentos)));
    }

    private static Lancamento titulos(String... nomes) {
        return new Lancamento.Titulos(List.of(nomes));
    }

    private static Lancamento itens(String... consistentes) {
        Map<String, Boolean> itens = new LinkedHashMap<>();
        List.of(consistentes).forEach(codigo -> itens.put(codigo, true));
        return new Lancamento.ItensJulgados(itens);
    }
}
