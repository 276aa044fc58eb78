package org.vidamelhor.selecao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArvoreCriteriosTest {

    private static final Forma SOMA = new Forma.Soma();
    private static final Forma PONTOS = new Forma.PontosAtribuidos();

    @Test
    @DisplayName("INC-09: the declared maximum is compared with what the leaves can reach, at every level")
    @Tag("INC-09")
    void divergencias() {
        ArvoreCriterios arvore = new ArvoreCriterios(List.of(
                no(
                        "A",
                        "30",
                        SOMA,
                        no("A.1", "10", SOMA, folha("A.1.1", "10"), folha("A.1.2", "5")),
                        folha("A.2", "15")),
                folha("B", "7")));

        assertThat(arvore.maximoAlcancavel("A")).isEqualByComparingTo("30");
        assertThat(arvore.maximoAlcancavel()).isEqualByComparingTo("37");
        assertThat(arvore.divergencias()).singleElement().satisfies(d -> {
            assertThat(d.regra()).isEqualTo("INC-09");
            assertThat(d.argumentos()).containsExactly("A.1", "A.1", new BigDecimal("10"), new BigDecimal("15"));
        });
        assertThatIllegalArgumentException().isThrownBy(() -> arvore.maximoAlcancavel("X"));
    }

    @Test
    @DisplayName("What each form can reach")
    void alcance_das_formas() {
        List<Faixa> faixas = List.of(faixa("0", true, "1", false, "9"), faixa("1", true, null, false, "4"));
        Titulo titulo = new Titulo("Mestrado", new BigDecimal("4"));
        Item item = new Item("a", "a", "", new BigDecimal("3"));

        assertThat(folha("X", "50", new Forma.FaixasDeMeses(faixas, true)).maximoAlcancavel())
                .isEqualByComparingTo("9");
        assertThat(folha("X", "50", new Forma.FaixasDeIncremento(faixas)).maximoAlcancavel())
                .isEqualByComparingTo("9");
        assertThat(folha("X", "50", new Forma.MaiorTitulo(List.of(titulo, new Titulo("Graduação", BigDecimal.ONE))))
                        .maximoAlcancavel())
                .isEqualByComparingTo("4");
        assertThat(folha("X", "50", new Forma.Itens(List.of(item, new Item("b", "b", "", BigDecimal.ONE))))
                        .maximoAlcancavel())
                .isEqualByComparingTo("4");
        assertThat(folha("X", "50", new Forma.Adequacao(BigDecimal.TEN)).maximoAlcancavel())
                .isEqualByComparingTo("10");
        assertThat(folha("X", "50").maximoAlcancavel()).isEqualByComparingTo("50");
        assertThat(no("X", "50", new Forma.MediaDasPessoas(List.of()), folha("Y", "3"), folha("Z", "4"))
                        .maximoAlcancavel())
                .isEqualByComparingTo("7");
    }

    @Test
    void busca_e_ordem_impressa() {
        ArvoreCriterios arvore =
                new ArvoreCriterios(List.of(no("A", "2", SOMA, folha("A.1", "1"), folha("A.2", "1")), folha("B", "1")));

        assertThat(arvore.todos()).extracting(Criterio::codigo).containsExactly("A", "A.1", "A.2", "B");
        assertThat(arvore.buscar("A.2")).map(Criterio::codigo).contains("A.2");
        assertThat(arvore.buscar("A.3")).isEmpty();
    }

    @Test
    @DisplayName("Codes are unique; at most 6 levels and 200 nodes")
    void limites_da_arvore() {
        recusa(() -> new ArvoreCriterios(List.of()));
        recusa(() -> new ArvoreCriterios(List.of(no("A", "2", SOMA, folha("B", "1")), folha("B", "1"))));
        assertThat(new ArvoreCriterios(List.of(cadeia(6))).todos()).hasSize(6);
        recusa(() -> new ArvoreCriterios(List.of(cadeia(7))));
        assertThat(new ArvoreCriterios(folhas(200)).todos()).hasSize(200);
        recusa(() -> new ArvoreCriterios(folhas(201)));
        Criterio[] abaixo = folhas(200).toArray(Criterio[]::new);
        recusa(() -> new ArvoreCriterios(List.of(no("A", "200", SOMA, abaixo))));
    }

    @Test
    @DisplayName("Below a mean of people: no further mean and no minimum, at any depth")
    void abaixo_de_pessoas() {
        Forma media = new Forma.MediaDasPessoas(List.of());
        Criterio comMinimo = new Criterio("M", "M", "", BigDecimal.TEN, BigDecimal.ONE, PONTOS, List.of());

        recusa(() -> new ArvoreCriterios(List.of(no("A", "10", media, no("B", "10", SOMA, comMinimo)))));
        recusa(() -> new ArvoreCriterios(List.of(no("A", "10", media, no("B", "10", media, folha("C", "1"))))));
        assertThat(new ArvoreCriterios(List.of(no("A", "10", SOMA, comMinimo))).todos())
                .hasSize(2);
    }

    @Test
    @DisplayName("E-3.2: limits of a criterion, and children only where the form adds them up")
    @Tag("E-3.2")
    void limites_do_criterio() {
        assertThat(criterio("0", "0", PONTOS).maximo()).isZero();
        assertThat(criterio("5", "5", PONTOS).minimo()).isEqualByComparingTo("5");
        recusa(() -> criterio("-1", null, PONTOS));
        recusa(() -> criterio("5", "-1", PONTOS));
        recusa(() -> criterio("5", "5.01", PONTOS));
        recusa(() -> criterio("5", null, SOMA));
        recusa(() -> no("A", "5", PONTOS, folha("B", "5")));
        recusa(() -> folha(" ", "5"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, 10, false, 0 ≤ x < 10",
        "0, false, 10, true, 0 < x ≤ 10",
        "20, true, 20, true, x = 20",
        "72, false, , false, x > 72",
        "72, true, , false, x ≥ 72",
    })
    @DisplayName("INC-10: a band knows its limits")
    @Tag("INC-10")
    void faixa_com_limites(String de, boolean deInclusivo, String ate, boolean ateInclusivo, String notacao) {
        Faixa faixa = faixa(de, deInclusivo, ate, ateInclusivo, "1");

        assertThat(faixa.notacao("x")).isEqualTo(notacao);
        assertThat(faixa.contem(new BigDecimal(de))).isEqualTo(deInclusivo);
        assertThat(faixa.contem(new BigDecimal(de).subtract(BigDecimal.ONE))).isFalse();
        if (ate == null) {
            assertThat(faixa.contem(new BigDecimal("1E9"))).isTrue();
        } else {
            assertThat(faixa.contem(new BigDecimal(ate))).isEqualTo(ateInclusivo);
            assertThat(faixa.contem(new BigDecimal(ate).add(new BigDecimal("0.01"))))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"5, true, 4, true", "5, false, 5, true", "5, true, 5, false", "5, false, 5, false"})
    @DisplayName("INC-10: a band that holds nothing is refused")
    @Tag("INC-10")
    void faixa_vazia(String de, boolean deInclusivo, String ate, boolean ateInclusivo) {
        recusa(() -> faixa(de, deInclusivo, ate, ateInclusivo, "1"));
    }

    @Test
    @DisplayName("INC-10: bands ascend and do not overlap; sharing a limit needs one side exclusive")
    @Tag("INC-10")
    void faixas_em_ordem() {
        Faixa primeira = faixa("0", true, "10", true, "1");
        recusa(() -> faixas(primeira, faixa("10", true, "20", true, "2")));
        recusa(() -> faixas(primeira, faixa("9", true, "20", true, "2")));
        recusa(() -> faixas(faixa("10", false, "20", true, "2"), primeira));
        recusa(() -> faixas(faixa("10", false, null, false, "2"), faixa("20", true, "30", true, "3")));
        recusa(() -> faixas());
        recusa(() -> new Forma.FaixasDeIncremento(List.of()));
        recusa(() -> faixa("0", true, "1", true, "-1"));
        assertThat(faixas(primeira, faixa("10", false, "20", true, "2")).faixas())
                .hasSize(2);
        assertThat(faixas(faixa("0", true, "10", false, "1"), faixa("10", true, null, false, "2"))
                        .faixas())
                .hasSize(2);
        assertThat(faixas(primeira, faixa("11", true, "20", true, "2")).faixas())
                .hasSize(2);
    }

    @Test
    void nomes_repetidos_ou_pontos_negativos_sao_recusados() {
        Titulo titulo = new Titulo("Mestrado", BigDecimal.ONE);
        Item item = new Item("a", "a", "", BigDecimal.ZERO);
        recusa(() -> new Forma.MaiorTitulo(List.of(titulo, titulo)));
        recusa(() -> new Forma.Itens(List.of(item, item)));
        recusa(() -> new Forma.MediaDasPessoas(List.of("a", "a")));
        recusa(() -> new Titulo("", BigDecimal.ONE));
        recusa(() -> new Titulo("x", BigDecimal.ONE.negate()));
        recusa(() -> new Item("", "a", "", BigDecimal.ONE));
        recusa(() -> new Item("a", "a", "", BigDecimal.ONE.negate()));
        recusa(() -> new Forma.Adequacao(BigDecimal.ONE.negate()));
        assertThat(new Forma.Adequacao(BigDecimal.ZERO).pontos()).isZero();
        assertThat(new Titulo("x", BigDecimal.ZERO).pontos()).isZero();
    }

    private static void recusa(ThrowingCallable construcao) {
        assertThatIllegalArgumentException().isThrownBy(construcao);
    }

    private static Forma.FaixasDeMeses faixas(Faixa... faixas) {
        return new Forma.FaixasDeMeses(List.of(faixas), true);
    }

    private static Faixa faixa(String de, boolean deInclusivo, String ate, boolean ateInclusivo, String pontos) {
        return new Faixa(
                new BigDecimal(de),
                deInclusivo,
                ate == null ? null : new BigDecimal(ate),
                ateInclusivo,
                new BigDecimal(pontos));
    }

    private static Criterio criterio(String maximo, String minimo, Forma forma) {
        return new Criterio(
                "A", "A", "", new BigDecimal(maximo), minimo == null ? null : new BigDecimal(minimo), forma, List.of());
    }

    private static Criterio folha(String codigo, String maximo) {
        return folha(codigo, maximo, PONTOS);
    }

    private static Criterio folha(String codigo, String maximo, Forma forma) {
        return no(codigo, maximo, forma);
    }

    private static Criterio no(String codigo, String maximo, Forma forma, Criterio... sub) {
        return new Criterio(codigo, codigo, "", new BigDecimal(maximo), null, forma, List.of(sub));
    }

    private static Criterio cadeia(int niveis) {
        Criterio criterio = folha("N" + niveis, "1");
        for (int i = niveis - 1; i > 0; i--) {
            criterio = no("N" + i, "1", SOMA, criterio);
        }
        return criterio;
    }

    private static List<Criterio> folhas(int quantas) {
        return IntStream.range(0, quantas).mapToObj(i -> folha("F" + i, "1")).toList();
    }
}
