package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.calculo.Caso.caso;
import static org.vidamelhor.selecao.calculo.Caso.desclassificada;
import static org.vidamelhor.selecao.calculo.Caso.proposta;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.BaseOrcamento;
import org.vidamelhor.selecao.api.Motivo;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.SituacaoProposta;

class DesclassificacaoTest {

    private static final PropostaAvaliada OUTRA = proposta("P9", "3000000.00", "36", "52", "7");

    @ParameterizedTest
    @ValueSource(strings = {"E-2.2", "E-2.3", "E-2.4", "B-4.6", "B-4.7", "B-5.23"})
    @DisplayName("E-2.2 to E-2.4, B-4.6, B-4.7, B-5.23: a reasoned act puts a proposal out, with its rule and reason")
    @Tag("E-2.2")
    @Tag("E-2.3")
    @Tag("E-2.4")
    @Tag("B-4.6")
    @Tag("B-4.7")
    @Tag("B-5.23")
    void ato_motivado_desclassifica(String regra) {
        ResultadoJulgamento resultado = caso().com(
                        OUTRA, desclassificada(proposta("P1", "2000000.00", "40", "55", "10"), regra, "parecer 7"))
                .calcular();

        PropostaJulgada fora = resultado.proposta("P1").orElseThrow();
        assertThat(fora.situacao()).isEqualTo(SituacaoProposta.DESCLASSIFICADA);
        assertThat(fora.posicao()).isEmpty();
        assertThat(fora.motivos()).singleElement().satisfies(m -> {
            assertThat(m.codigo()).isEqualTo("DECLARADA");
            assertThat(m.regras()).containsExactly(regra);
            assertThat(m.explicacao().regra()).isEqualTo(regra);
            assertThat(m.explicacao().argumentos()).containsExactly("parecer 7");
        });
        assertThat(resultado.menorOrcamento()).contains(OUTRA.orcamento());
        assertThat(resultado.ordem()).containsExactly(List.of("P9"));
    }

    @Test
    @DisplayName(
            "B-4.6: a symbolic budget is not considered, so it is not MO even with TODAS; one out for another rule is")
    @Tag("B-4.6")
    @Tag("INC-11")
    void orcamento_simbolico_nunca_e_o_menor() {
        PropostaAvaliada barata = proposta("P1", "1000.00", "40", "55", "10");
        Caso caso = caso().entre(PopulacaoMenorOrcamento.TODAS);

        assertThat(caso.com(OUTRA, desclassificada(barata, "B-4.6", "simbólico"))
                        .calcular()
                        .menorOrcamento())
                .contains(OUTRA.orcamento());
        assertThat(caso().entre(PopulacaoMenorOrcamento.TODAS)
                        .com(OUTRA, desclassificada(barata, "E-2.4", "inexequível"))
                        .calcular()
                        .menorOrcamento())
                .contains(barata.orcamento());
    }

    @ParameterizedTest
    @CsvSource({
        "ANUAL, 3208500.00, true",
        "ANUAL, 3208500.01, false",
        "GLOBAL, 3208500.01, true",
        "GLOBAL, 6417000.00, true",
        "GLOBAL, 6417000.01, false",
    })
    @DisplayName("A-12, INC-47: the cap is inclusive and stands on the base of the budgets")
    @Tag("A-12")
    @Tag("INC-47")
    void teto_na_mesma_base(BaseOrcamento base, String orcamento, boolean dentro) {
        ResultadoJulgamento resultado =
                caso().base(base).com("P1", orcamento, "36", "52", "7").calcular();

        assertThat(resultado.proposta("P1").orElseThrow().motivos()).hasSize(dentro ? 0 : 1);
        if (!dentro) {
            Motivo motivo = resultado.proposta("P1").orElseThrow().motivos().get(0);
            assertThat(motivo.regras()).containsExactly("A-12", "INC-47");
            assertThat(motivo.explicacao().argumentos().get(1))
                    .isEqualTo(Dinheiro.de(base == BaseOrcamento.ANUAL ? "3208500.00" : "6417000.00"));
        }
    }

    @Test
    @DisplayName("A-12: an edital without a cap puts nobody out for it")
    @Tag("A-12")
    void sem_teto() {
        assertThat(caso().teto(null)
                        .com("P1", "99000000.00", "36", "52", "7")
                        .calcular()
                        .ordem())
                .containsExactly(List.of("P1"));
    }

    @Test
    @DisplayName("E-2.1, INC-42: the minima are inclusive and compared unrounded; each failure is its own reason")
    @Tag("E-2.1")
    @Tag("INC-42")
    void minimos_sem_arredondar() {
        ResultadoJulgamento resultado = caso().com("P1", "3000000.00", "25", "45", "0")
                .com("P2", "3000000.00", "24.999999999", "55", "0")
                .com("P3", "3000000.00", "24.9", "44.9", "0")
                .calcular();

        assertThat(resultado.ordem()).containsExactly(List.of("P1"));
        Motivo c1 = resultado.proposta("P2").orElseThrow().motivos().get(0);
        assertThat(c1.explicacao().argumentos())
                .containsExactly("C1", "Capacidade Técnica", new BigDecimal("24.999999"), new BigDecimal("25"));
        assertThat(resultado.proposta("P3").orElseThrow().motivos())
                .extracting(m -> m.codigo() + " " + m.regras())
                .containsExactly("C1_MINIMO [E-2.1, E-3.2]", "C2_MINIMO [E-2.1, E-3.2]", "NT_MINIMA [E-2.1]");
        assertThat(resultado
                        .proposta("P3")
                        .orElseThrow()
                        .motivos()
                        .get(2)
                        .explicacao()
                        .argumentos())
                .containsExactly(new BigDecimal("69.8"), new BigDecimal("70"));
    }

    @Test
    @DisplayName("B-5.22: nobody classified means no MO and no order, whatever the population")
    @Tag("B-5.22")
    @Tag("B-4.6")
    void todas_desclassificadas() {
        ResultadoJulgamento resultado = caso().entre(PopulacaoMenorOrcamento.TODAS)
                .com("P2", "3000000.00", "24", "55", "10")
                .com("P1", "0.00", "40", "55", "10")
                .calcular();

        assertThat(resultado.menorOrcamento()).isEmpty();
        assertThat(resultado.ordem()).isEmpty();
        assertThat(resultado.outrosCriterios()).isEmpty();
        assertThat(resultado.avisos().get(0).regra()).isEqualTo("B-5.22");
        assertThat(resultado.avisos()).noneMatch(a -> a.regra().equals("B-5.21"));
        assertThat(resultado.propostas()).extracting(PropostaJulgada::id).containsExactly("P1", "P2");
        assertThat(resultado.proposta("P1").orElseThrow().motivos())
                .extracting(Motivo::codigo)
                .containsExactly("ORCAMENTO_ZERO");
        assertThat(resultado.selecionada(id -> true)).isEmpty();
    }
}
