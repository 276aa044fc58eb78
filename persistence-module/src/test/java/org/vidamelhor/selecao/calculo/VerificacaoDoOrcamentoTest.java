package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.calculo.PropostaDeTeste.proposta;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tables of the budget: one thing broken at a time. */
class VerificacaoDoOrcamentoTest {

    @Test
    @Tag("B-4.4.3.I")
    @Tag("B-4.4.3")
    void sem_analitico() {
        assertThat(proposta().com("/orcamento/analitico", "[]").novos())
                .containsExactlyInAnyOrder(
                        "ERRO B-4.4.3.I /orcamento/analitico falta",
                        "ERRO D-4.2 /orcamento/sintetico/0/total soma",
                        "ERRO D-4.2 /orcamento/sintetico/1/total soma");
    }

    @Test
    @Tag("B-4.4.3.II")
    void sem_sintetico() {
        assertThat(proposta().com("/orcamento/sintetico", "[]").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.3.II /orcamento/sintetico falta");
    }

    @Test
    @Tag("B-4.4.3.III")
    void sem_quadro_de_pessoal() {
        assertThat(proposta().com("/orcamento/pessoal", "[]").novos())
                .containsExactlyInAnyOrder(
                        "ERRO B-4.4.3.III /orcamento/pessoal falta", "AVISO D-4 /orcamento/analitico quadroDifere");
    }

    @Test
    @Tag("D-4.1")
    void linha_sem_subcategoria() {
        assertThat(proposta().sem("/orcamento/analitico/0/subcategoria").novos())
                .containsExactlyInAnyOrder("ERRO D-4.1 /orcamento/analitico/0/subcategoria falta");
    }

    @Test
    @Tag("D-4")
    void linha_sem_conta_contabil() {
        assertThat(proposta().sem("/orcamento/analitico/0/conta").novos())
                .containsExactlyInAnyOrder("ERRO D-4 /orcamento/analitico/0/conta falta");
    }

    @Test
    @Tag("D-4.1")
    void produto_arredondado_uma_vez() {
        assertThat(proposta()
                        .com("/orcamento/analitico/14/quantidade", "'2400.5'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO D-4.1 /orcamento/analitico/14/total soma");
    }

    @Test
    @Tag("D-4.1")
    void categoria_que_o_edital_nao_tem() {
        assertThat(proposta().com("/orcamento/sintetico/1/categoria", "'OUTRA'").novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4.2 /orcamento/sintetico/1/total soma", "ERRO D-4.2 /orcamento/sintetico semCategoria");
    }

    @Test
    @Tag("D-4.1")
    void categoria_da_linha_que_nao_existe() {
        assertThat(proposta()
                        .com("/orcamento/analitico/14/categoria", "'OUTRA'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4.1 /orcamento/analitico/14/categoria referencia",
                        "ERRO D-4.2 /orcamento/sintetico/0/total soma",
                        "ERRO D-4.2 /orcamento/sintetico semCategoria",
                        "AVISO D-5 /desembolso/anos naturezaDifere");
    }

    @Test
    @Tag("D-4.2")
    @Tag("B-4.4.3.II")
    void sintetico_que_nao_e_a_soma() {
        assertThat(proposta().com("/orcamento/sintetico/0/total", "'1.00'").novos())
                .containsExactlyInAnyOrder("ERRO D-4.2 /orcamento/sintetico/0/total soma");
    }

    @Test
    @Tag("D-4")
    void total_geral_que_nao_e_o_valor() {
        assertThat(proposta().com("/orcamento/valorGlobal", "'2369638.21'").novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4 /orcamento/valorGlobal soma",
                        "ERRO INC-47 /desembolso/total cronogramaDifere",
                        "AVISO D-6 /declaracao/valorPorExtenso porExtenso");
    }

    @Test
    @Tag("B-4.6")
    void preco_zero() {
        assertThat(proposta()
                        .com("/orcamento/analitico/14/valorUnitario", "'0'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4.1 /orcamento/analitico/14/total soma",
                        "AVISO B-4.6 /orcamento/analitico/14/valorUnitario precoZero");
    }

    @Test
    @Tag("D-4.3")
    void remuneracao_anual() {
        assertThat(proposta()
                        .com("/orcamento/pessoal/0/remuneracaoMensal", "'1.00'")
                        .novos())
                .containsExactlyInAnyOrder("AVISO D-4.3 /orcamento/pessoal/0/totalA soma");
    }

    @Test
    @Tag("D-4.3")
    void total_dos_encargos() {
        assertThat(proposta().com("/orcamento/pessoal/0/pis", "'0.00'").novos())
                .containsExactlyInAnyOrder("ERRO D-4.3 /orcamento/pessoal/0/totalB soma");
    }

    @Test
    @Tag("D-4.3")
    void total_dos_beneficios() {
        assertThat(proposta().com("/orcamento/pessoal/0/planoDeSaude", "'0.00'").novos())
                .containsExactlyInAnyOrder("ERRO D-4.3 /orcamento/pessoal/0/totalC soma");
    }

    @Test
    @Tag("D-4.3")
    void a_mais_b_mais_c() {
        assertThat(proposta().com("/orcamento/pessoal/0/total", "'1.00'").novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4.3 /orcamento/pessoal/0/total soma", "AVISO D-4 /orcamento/analitico quadroDifere");
    }

    @Test
    @Tag("D-4.3")
    void uma_das_vinte_colunas_vazia() {
        assertThat(proposta().sem("/orcamento/pessoal/0/vinculo").novos())
                .containsExactlyInAnyOrder("ERRO D-4.3 /orcamento/pessoal/0/vinculo falta");
    }

    @Test
    @Tag("D-4.3")
    void cargo_sem_despesa() {
        assertThat(proposta().com("/orcamento/pessoal/5/cargoNaEquipe", "'X'").novos())
                .containsExactlyInAnyOrder("AVISO D-4.3 /orcamento/pessoal semDespesa");
    }

    @Test
    @Tag("D-4.4")
    void quantidade_por_unis_alterada() {
        assertThat(proposta()
                        .com("/orcamento/quadros/0/itens/0/quantidadePorUnis", "7")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4.4 /orcamento/quadros/0/itens/0/quantidadePorUnis quantidade",
                        "ERRO D-4.4 /orcamento/quadros/0/itens/0/valorPorUnis soma");
    }

    @Test
    @Tag("D-4.4")
    void quantidade_total_alterada() {
        assertThat(proposta()
                        .com("/orcamento/quadros/0/itens/0/quantidadeTotal", "31")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4.4 /orcamento/quadros/0/itens/0/quantidadeTotal quantidade",
                        "ERRO D-4.4 /orcamento/quadros/0/itens/0/valorTotal soma");
    }

    @Test
    @Tag("D-4.4")
    void item_do_edital_ausente() {
        assertThat(proposta()
                        .sem("/orcamento/quadros/0/itens/1")
                        .com("/orcamento/quadros/0/total", "'76480.00'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4.4 /orcamento/quadros/0/itens semItem", "AVISO D-4 /orcamento/analitico quadroDifere");
    }

    @Test
    @Tag("D-4.4")
    void planilha_ausente() {
        assertThat(proposta().sem("/orcamento/quadros/0").novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4.4 /orcamento/quadros semQuadro", "AVISO D-4 /orcamento/analitico referencia");
    }

    @Test
    @Tag("D-4.4")
    void total_da_planilha() {
        assertThat(proposta().com("/orcamento/quadros/0/total", "'1.00'").novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-4.4 /orcamento/quadros/0/total soma", "AVISO D-4 /orcamento/analitico quadroDifere");
    }

    @Test
    @Tag("D-4")
    void linha_de_um_quadro_que_nao_o_soma() {
        assertThat(proposta().com("/orcamento/analitico/0/quadro", "'MATERIAL'").novos())
                .containsExactlyInAnyOrder(
                        "AVISO D-4 /orcamento/analitico quadroDifere", "AVISO D-4 /orcamento/analitico quadroDifere");
    }
}
