package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.calculo.Caso.caso;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.selecao.api.CenarioArredondamento;
import org.vidamelhor.selecao.api.Passo;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

class ClassificadorTest {

    private static final String OP = "3000000.00";

    @Test
    @DisplayName("INC-08: a decision orders a tie only when it names all who are tied")
    @Tag("INC-08")
    void decisao_parcial_nao_desempata() {
        Caso caso = tresIguais();

        assertThat(caso.decisao("C", "A").calcular().ordem()).containsExactly(List.of("A", "B", "C"));
        assertThat(avisos(caso.decisao("C", "A").calcular())).contains("selecao.aviso.decisaoSemEfeito");
        ResultadoJulgamento decidido = caso.decisao("C", "A", "B").calcular();
        assertThat(decidido.ordem()).containsExactly(List.of("C"), List.of("A"), List.of("B"));
        assertThat(avisos(decidido)).doesNotContain("selecao.aviso.decisaoSemEfeito");
    }

    @Test
    @DisplayName("INC-08: one decision may settle two ties, and says which names had no effect")
    @Tag("INC-08")
    void uma_decisao_para_dois_empates() {
        ResultadoJulgamento resultado = caso().com("A", OP, "35", "50", "5")
                .com("B", OP, "35", "50", "5")
                .com("M", OP, "36", "52", "5")
                .com("X", OP, "30", "48", "5")
                .com("Y", OP, "30", "48", "5")
                .decisao("Y", "B", "M", "A", "X")
                .calcular();

        assertThat(resultado.ordem())
                .containsExactly(List.of("M"), List.of("B"), List.of("A"), List.of("Y"), List.of("X"));
        assertThat(resultado.avisos())
                .filteredOn(a -> a.codigo().equals("selecao.aviso.decisaoSemEfeito"))
                .singleElement()
                .satisfies(a -> assertThat(a.argumentos()).containsExactly("M"));
    }

    @Test
    @DisplayName("INC-08: places 1, 2, 2, 4; the memória of each position tells what decided it")
    @Tag("INC-08")
    @Tag("B-5.15")
    void lugares_e_memoria_da_posicao() {
        ResultadoJulgamento resultado = caso().com("A", OP, "36", "50", "5")
                .com("B", OP, "34", "52", "6")
                .com("C", OP, "34", "52", "6")
                .com("D", OP, "33", "53", "6")
                .com("E", OP, "30", "50", "5")
                .calcular();

        assertThat(resultado.ordem()).containsExactly(List.of("A"), List.of("B", "C"), List.of("D"), List.of("E"));
        assertThat(resultado.empates()).singleElement().satisfies(e -> assertThat(e.itp())
                .isEqualTo(new BigDecimal("90.20")));
        assertThat(List.of("A", "B", "C", "D", "E"))
                .extracting(id -> resultado.proposta(id).orElseThrow().desempate())
                .containsExactly(
                        Optional.of("C1"),
                        Optional.of("DECISAO_COMISSAO"),
                        Optional.of("DECISAO_COMISSAO"),
                        Optional.of("C1"),
                        Optional.empty());
        posicao(resultado, "A", "selecao.posicao.criterio", "B-5.15", "90.2; 36", 1, "C1");
        posicao(resultado, "B", "selecao.posicao.aberta", "INC-08", "90.2; 34; 52; 6", 2);
        posicao(resultado, "D", "selecao.posicao.criterio", "B-5.15", "90.2; 33", 4, "C1");
        posicao(resultado, "E", "selecao.posicao.semEmpate", "B-5.14", "86", 5);
    }

    @Test
    @DisplayName("B-5.15: the last criterion consulted is the deepest of both neighbours")
    @Tag("B-5.15")
    void o_ultimo_criterio_consultado() {
        ResultadoJulgamento resultado = caso().com("A", OP, "35", "50", "9")
                .com("B", OP, "35", "50", "5")
                .com("C", OP, "34", "51", "5")
                .com("D", OP, "34", "51", "4")
                .com("E", OP, "33", "52", "4")
                .calcular();

        assertThat(resultado.ordem()).hasSize(5);
        assertThat(resultado.propostas())
                .extracting(p -> p.id() + " " + p.desempate().orElse("-"))
                .containsExactly("A C2.3", "B C2.3", "C C2.3", "D C2.3", "E C1");
        posicao(resultado, "B", "selecao.posicao.criterio", "B-5.15", "89.5; 35; 50; 5", 2, "C2.3");
    }

    @Test
    @DisplayName("INC-08: a position decided by the Comissão says so")
    @Tag("INC-08")
    void posicao_por_decisao() {
        ResultadoJulgamento resultado = tresIguais().decisao("C", "A", "B").calcular();

        posicao(resultado, "A", "selecao.posicao.decisao", "INC-08", "89.5; 35; 50; 5", 2);
    }

    @Test
    @DisplayName("E-1.V, A-5.3, B-5.19: selected is the best who is also habilitada; never out of an open tie")
    @Tag("E-1.V")
    @Tag("A-5.3")
    @Tag("B-5.19")
    void selecionada() {
        ResultadoJulgamento resultado = caso().com("A", OP, "36", "52", "5")
                .com("B", OP, "35", "50", "5")
                .com("C", OP, "35", "50", "5")
                .com("D", OP, "30", "48", "5")
                .com("E", OP, "20", "55", "5")
                .calcular();

        assertThat(resultado.selecionada(id -> true)).contains("A");
        assertThat(resultado.selecionada(Set.of("C", "D")::contains)).contains("C");
        assertThat(resultado.selecionada(Set.of("B", "C", "D")::contains)).isEmpty();
        assertThat(resultado.selecionada(Set.of("D", "E")::contains)).contains("D");
        assertThat(resultado.selecionada(Set.of("E")::contains)).isEmpty();
    }

    @Test
    @DisplayName("E-1.ITP: cut instead of rounded, coarser scales and rounded parts tie 85.006 with 85.0025")
    @Tag("E-1.ITP")
    void cenarios_que_empatariam() {
        ResultadoJulgamento resultado = caso().desempate("C1")
                .com("A", OP, "30", "48.58", null)
                .com("B", OP, "30.1", "48.475", null)
                .calcular();

        assertThat(resultado.ordem()).containsExactly(List.of("A"), List.of("B"));
        assertThat(cenarios(resultado)).containsExactly("ESCALA_0", "ESCALA_1", "CORTE", "NOTAS_ARREDONDADAS");
        assertThat(resultado.outrosCriterios()).allSatisfy(c -> {
            assertThat(c.ordem()).containsExactly(List.of("B"), List.of("A"));
            assertThat(c.mudaPrimeiro()).isTrue();
            assertThat(c.explicacao().regra()).isEqualTo("E-1.ITP");
        });
        assertThat(resultado.outrosCriterios().get(1).explicacao().argumentos()).containsExactly(1);
    }

    @Test
    @DisplayName("E-1.ITP: half to even ties 84.985 with 84.9815")
    @Tag("E-1.ITP")
    void cenario_do_meio_para_o_par() {
        ResultadoJulgamento resultado = caso().desempate("C1")
                .com("A", OP, "30", "48.55", null)
                .com("B", OP, "30.1", "48.445", null)
                .calcular();

        assertThat(resultado.ordem()).containsExactly(List.of("A"), List.of("B"));
        assertThat(cenarios(resultado))
                .containsExactly("ESCALA_0", "ESCALA_1", "CORTE", "MEIO_PARA_PAR", "NOTAS_ARREDONDADAS");
    }

    @Test
    @DisplayName("E-1.ITP: finer scales part 85.006 from 85.0067; a change below the first place is told as such")
    @Tag("E-1.ITP")
    void cenarios_que_desempatariam() {
        ResultadoJulgamento resultado = caso().desempate("C1")
                .com("A", OP, "30", "48.58", null)
                .com("B", OP, "29", "49.581", null)
                .com("V", OP, "40", "55", null)
                .calcular();

        assertThat(resultado.ordem()).containsExactly(List.of("V"), List.of("A"), List.of("B"));
        assertThat(cenarios(resultado))
                .containsExactly("ESCALA_3", "ESCALA_4", "ESCALA_5", "ESCALA_6", "SEM_ARREDONDAMENTO");
        assertThat(resultado.outrosCriterios())
                .allSatisfy(c -> assertThat(c.mudaPrimeiro()).isFalse());
    }

    private static Caso tresIguais() {
        return caso().com("A", OP, "35", "50", "5")
                .com("B", OP, "35", "50", "5")
                .com("C", OP, "35", "50", "5");
    }

    private static void posicao(
            ResultadoJulgamento resultado,
            String id,
            String codigo,
            String regra,
            String valores,
            int posicao,
            Object... resto) {
        Passo passo = resultado.proposta(id).orElseThrow().passo("POSICAO").orElseThrow();
        assertThat(passo.explicacao().codigo()).isEqualTo(codigo);
        assertThat(passo.regra()).isEqualTo(regra);
        assertThat(passo.exibido()).isEqualByComparingTo(BigDecimal.valueOf(posicao));
        assertThat(passo.explicacao().argumentos()).startsWith(posicao).endsWith(resto);
        assertThat(passo.substituida(
                        p -> Decimais.cortado(p.numero().orElseThrow()).toPlainString()))
                .isEqualTo(valores);
    }

    private static List<String> cenarios(ResultadoJulgamento resultado) {
        return resultado.outrosCriterios().stream()
                .map(CenarioArredondamento::nome)
                .toList();
    }

    private static List<String> avisos(ResultadoJulgamento resultado) {
        return resultado.avisos().stream().map(Explicacao::codigo).toList();
    }
}
