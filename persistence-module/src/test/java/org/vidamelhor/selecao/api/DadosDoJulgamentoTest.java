package org.vidamelhor.selecao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;

class DadosDoJulgamentoTest {

    private static final Dinheiro TETO = Dinheiro.de("3208500.00");

    @Test
    @DisplayName("E-1.ITP: weights are not negative and sum to 100; the scale of ties is 0 to 6")
    @Tag("E-1.ITP")
    void parametros_da_formula() {
        assertThat(regras("60.5", "39.5", "0", 6, List.of(), TETO, 1).pesoTecnica())
                .isEqualByComparingTo("60.5");
        assertThat(regras("100", "0", "0", 0, List.of(), TETO, 1).escalaEmpate())
                .isZero();
        assertThat(regras("0", "100", "0", 0, List.of(), TETO, 1).pesoTecnica()).isZero();
        recusa(() -> regras("70", "29", "70", 2, List.of(), TETO, 1));
        recusa(() -> regras("101", "-1", "70", 2, List.of(), TETO, 1));
        recusa(() -> regras("-1", "101", "70", 2, List.of(), TETO, 1));
        recusa(() -> regras("70", "30", "-1", 2, List.of(), TETO, 1));
        recusa(() -> regras("70", "30", "70", -1, List.of(), TETO, 1));
        recusa(() -> regras("70", "30", "70", 7, List.of(), TETO, 1));
        recusa(() -> regras("70", "30", "70", 2, List.of(), Dinheiro.ZERO, 1));
        recusa(() -> regras("70", "30", "70", 2, List.of(), TETO, 0));
    }

    @Test
    @DisplayName("INC-08: the tie-break list has no repetition, and the decision of the Comissão comes last")
    @Tag("INC-08")
    void lista_de_desempate() {
        recusa(() -> regras("70", "30", "70", 2, List.of("C1", "C1"), TETO, 1));
        recusa(() -> regras("70", "30", "70", 2, List.of("DECISAO_COMISSAO", "C1"), TETO, 1));
        RegrasJulgamento com = regras("70", "30", "70", 2, List.of("C1", "DECISAO_COMISSAO"), TETO, 1);
        RegrasJulgamento sem = regras("70", "30", "70", 2, List.of("C1", "C2"), TETO, 1);
        assertThat(com.decideComissao()).isTrue();
        assertThat(com.desempatePorNota()).containsExactly("C1");
        assertThat(sem.decideComissao()).isFalse();
        assertThat(sem.desempatePorNota()).containsExactly("C1", "C2");
    }

    @Test
    @DisplayName("INC-47: the cap of the year times the years when budgets are global")
    @Tag("INC-47")
    void teto_na_base() {
        RegrasJulgamento anual = regras("70", "30", "70", 2, List.of(), TETO, 2);
        RegrasJulgamento global = new RegrasJulgamento(
                anual.pesoTecnica(),
                anual.pesoOrcamentaria(),
                anual.notaMinima(),
                anual.menorOrcamentoEntre(),
                2,
                List.of(),
                BaseOrcamento.GLOBAL,
                TETO,
                2);
        assertThat(anual.tetoNaBase()).contains(TETO);
        assertThat(global.tetoNaBase()).contains(Dinheiro.de("6417000.00"));
        assertThat(regras("70", "30", "70", 2, List.of(), null, 2).tetoNaBase()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-2.1", "A-12", "", "INC-08"})
    @DisplayName("B-4.7, B-5.23: only the rules that allow an act, and only with a reason")
    @Tag("B-4.7")
    @Tag("B-5.23")
    void ato_de_desclassificacao(String regra) {
        recusa(() -> new Desclassificacao(regra, "motivo"));
        recusa(() -> new Desclassificacao("B-4.7", " "));
        assertThat(new Desclassificacao("B-4.7", "acima do mercado").motivo()).isNotBlank();
    }

    @Test
    void lancamentos_impossiveis_sao_recusados() {
        recusa(() -> new Lancamento.Meses(-1));
        recusa(() -> new Lancamento.Incremento(new BigDecimal("-0.01")));
        recusa(() -> new PessoaAvaliada(" ", Map.of()));
        recusa(() -> new PropostaAvaliada(" ", "E", TETO, Map.of(), List.of()));
        recusa(() -> new PropostaAvaliada("P", " ", TETO, Map.of(), List.of()));
        assertThat(new Lancamento.Meses(0).meses()).isZero();
        assertThat(new Lancamento.Incremento(BigDecimal.ZERO).percentual()).isZero();
        assertThatNullPointerException().isThrownBy(() -> new Lancamento.PontosInformados(null));
    }

    @Test
    @DisplayName("The frozen input keeps its own copy, in the order of the source, and is canonical by id")
    void copia_congelada() {
        Map<String, Lancamento> origem = new LinkedHashMap<>();
        for (String codigo : List.of("z", "y", "x", "a")) {
            origem.put(codigo, new Lancamento.Meses(1));
        }
        PropostaAvaliada p = new PropostaAvaliada("P2", "E", TETO, origem, List.of());
        PropostaAvaliada q = new PropostaAvaliada("P1", "E", TETO, Map.of(), List.of());
        origem.clear();

        assertThat(p.lancamentos().keySet()).containsExactly("z", "y", "x", "a");
        ArvoreCriterios arvore = new ArvoreCriterios(
                List.of(new Criterio("A", "A", "", BigDecimal.ONE, null, new Forma.PontosAtribuidos(), List.of())));
        RegrasJulgamento regras = regras("70", "30", "70", 2, List.of(), TETO, 1);
        Julgamento julgamento = new Julgamento(arvore, regras, List.of(p, q), List.of("P2"));
        assertThat(julgamento.canonico()).isEqualTo(new Julgamento(arvore, regras, List.of(q, p), List.of("P2")));
        origem.put("k", null);
        assertThatNullPointerException().isThrownBy(() -> new PessoaAvaliada("Ana", origem));
    }

    @Test
    @DisplayName("A step writes values in place of names: the longest name first, and only whole names")
    void formula_com_valores() {
        Passo passo = new Passo(
                "X",
                "",
                "C1 + C1.2 + C1.2.I + C10 - AC1 + C1",
                List.of(parcela("C1", 1), parcela("C1.2", 2), parcela("C1.2.I", 3), new Parcela("C10", "$1")),
                Fracao.de(1).dividida(Fracao.de(8)),
                2,
                Explicacao.de("", "x"));

        assertThat(passo.substituida(p -> p.valor().toString())).isEqualTo("1 + 2 + 3 + $1 - AC1 + 1");
        assertThat(passo.exibido()).isEqualTo("0.13");
        Passo semParcelas = new Passo("X", "", "0", List.of(), Fracao.ZERO, 2, Explicacao.de("", "x"));
        assertThat(semParcelas.substituida(p -> "?")).isEqualTo("0");
    }

    @Test
    void parcela_e_numero_ou_texto() {
        assertThat(parcela("a", 1).numero()).contains(Fracao.de(1));
        assertThat(parcela("a", 1).texto()).isEmpty();
        assertThat(new Parcela("a", "b").texto()).contains("b");
        assertThat(new Parcela("a", "b").numero()).isEmpty();
        recusa(() -> new Parcela("a", 1));
        recusa(() -> new Parcela("", "b"));
    }

    private static Parcela parcela(String nome, int valor) {
        return new Parcela(nome, Fracao.de(valor));
    }

    private static RegrasJulgamento regras(
            String pt, String po, String minima, int escala, List<String> desempate, Dinheiro teto, int anos) {
        return new RegrasJulgamento(
                new BigDecimal(pt),
                new BigDecimal(po),
                new BigDecimal(minima),
                PopulacaoMenorOrcamento.CLASSIFICADAS,
                escala,
                desempate,
                BaseOrcamento.ANUAL,
                teto,
                anos);
    }

    private static void recusa(ThrowingCallable construcao) {
        assertThatIllegalArgumentException().isThrownBy(construcao);
    }
}
