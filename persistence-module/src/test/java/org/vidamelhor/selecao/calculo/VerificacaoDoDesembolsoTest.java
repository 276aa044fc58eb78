package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.calculo.PropostaDeTeste.proposta;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Schedule, value and declaration: one thing broken at a time. */
class VerificacaoDoDesembolsoTest {

    @Test
    @Tag("D-5")
    void custeio_mais_investimento_no_trimestre() {
        assertThat(proposta()
                        .com("/desembolso/anos/0/total/t1", "'657414.55'")
                        .com("/desembolso/anos/0/total/t2", "'570740.55'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-5 /desembolso/anos/0/total/t1 soma", "ERRO D-5 /desembolso/anos/0/total/t2 soma");
    }

    @Test
    @Tag("D-5")
    void total_do_ano_de_uma_natureza() {
        assertThat(proposta()
                        .com("/desembolso/anos/0/investimento/total", "'0.00'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-5 /desembolso/anos/0/investimento/total soma",
                        "AVISO D-5 /desembolso/anos naturezaDifere");
    }

    @Test
    @Tag("D-5")
    void total_do_ano() {
        assertThat(proposta().com("/desembolso/anos/1/total/total", "'0.00'").novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-5 /desembolso/anos/1/total/total soma", "ERRO D-5 /desembolso/total soma");
    }

    @Test
    @Tag("D-5")
    @Tag("INC-47")
    void cronograma_que_nao_da_o_valor_nos_dois_anos() {
        assertThat(proposta().com("/desembolso/total", "'2369638.20'").novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-5 /desembolso/total soma", "ERRO INC-47 /desembolso/total cronogramaDifere");
    }

    @Test
    @Tag("D-5")
    void falta_um_ano() {
        assertThat(proposta()
                        .sem("/desembolso/anos/1")
                        .com("/desembolso/total", "'2369638.20'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-5 /desembolso/anos anos",
                        "ERRO INC-47 /desembolso/total cronogramaDifere",
                        "AVISO D-5 /desembolso/anos naturezaDifere",
                        "AVISO D-5 /desembolso/anos naturezaDifere");
    }

    @Test
    @Tag("D-5")
    void sem_cronograma() {
        assertThat(proposta().com("/desembolso/anos", "[]").novos())
                .containsExactlyInAnyOrder("ERRO D-5 /desembolso/anos falta");
    }

    @Test
    @Tag("INC-47")
    void outra_base() {
        assertThat(proposta()
                        .com("/orcamento/base", "'GLOBAL'")
                        .com("/desembolso/total", "'2369638.20'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-5 /desembolso/total soma",
                        "ERRO INC-47 /orcamento/base outraBase",
                        "AVISO D-4 /orcamento/analitico quadroDifere",
                        "AVISO D-5 /desembolso/anos naturezaDifere",
                        "AVISO D-5 /desembolso/anos naturezaDifere");
    }

    @Test
    @Tag("A-12")
    void acima_do_teto() {
        assertThat(proposta().comNoEdital("/valor/teto", "'2369638.19'").novos())
                .containsExactlyInAnyOrder(
                        "AVISO A-12 /orcamento/valorGlobal acimaDoTeto",
                        "AVISO A-12 /desembolso/anos/0/total/total anoAcimaDoTeto",
                        "AVISO A-12 /desembolso/anos/1/total/total anoAcimaDoTeto");
    }

    @Test
    @Tag("A-12")
    void igual_ao_teto() {
        assertThat(proposta().comNoEdital("/valor/teto", "'2369638.20'").novos())
                .isEmpty();
    }

    @Test
    @Tag("B-4.5")
    void validade_de_119_dias() {
        assertThat(proposta().com("/declaracao/validadeDias", "119").novos())
                .containsExactlyInAnyOrder("ERRO B-4.5 /declaracao/validadeDias validade");
    }

    @Test
    @Tag("B-4.5")
    void validade_de_121_dias() {
        assertThat(proposta().com("/declaracao/validadeDias", "121").novos()).isEmpty();
    }

    @Test
    @Tag("B-4.8")
    void sem_responder_pela_veracidade() {
        assertThat(proposta().com("/declaracao/veracidade", "false").novos())
                .containsExactlyInAnyOrder("ERRO B-4.8 /declaracao/veracidade semVeracidade");
    }

    @Test
    @Tag("B-13.1")
    void sem_aceitar_o_edital() {
        assertThat(proposta().com("/declaracao/aceitaOEdital", "false").novos())
                .containsExactlyInAnyOrder("ERRO B-13.1 /declaracao/aceitaOEdital semAceite");
    }

    @Test
    @Tag("B-4.8")
    @Tag("B-13.1")
    void declaracao_em_branco() {
        assertThat(proposta()
                        .sem("/declaracao/veracidade")
                        .sem("/declaracao/aceitaOEdital")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO B-4.8 /declaracao/veracidade falta", "ERRO B-13.1 /declaracao/aceitaOEdital falta");
    }

    @Test
    @Tag("D-6")
    void valor_por_extenso_errado() {
        assertThat(proposta().com("/declaracao/valorPorExtenso", "'mil reais'").novos())
                .containsExactlyInAnyOrder("AVISO D-6 /declaracao/valorPorExtenso porExtenso");
    }

    @Test
    @Tag("D-6")
    void por_extenso_em_outra_escrita() {
        assertThat(proposta()
                        .com(
                                "/declaracao/valorPorExtenso",
                                "'DOIS MILHÕES TREZENTOS E SESSENTA E NOVE MIL SEISCENTOS E TRINTA E OITO REAIS E VINTE CENTAVOS'")
                        .novos())
                .isEmpty();
    }

    @Test
    @Tag("D-6")
    void assinada_depois_da_sessao() {
        assertThat(proposta().com("/declaracao/data", "'2018-05-20'").novos())
                .containsExactlyInAnyOrder("AVISO D-6 /declaracao/data dataDepois");
    }

    @Test
    @Tag("D-6")
    void assinada_no_dia() {
        assertThat(proposta().com("/declaracao/data", "'2018-05-19'").novos()).isEmpty();
    }

    @Test
    @Tag("D-6")
    void outra_pessoa_assina() {
        assertThat(proposta().com("/declaracao/nome", "'Outra Pessoa'").novos())
                .containsExactlyInAnyOrder("AVISO D-6 /declaracao/nome outroAssina");
    }

    @Test
    @Tag("D-6")
    void sem_local() {
        assertThat(proposta().sem("/declaracao/local").novos())
                .containsExactlyInAnyOrder("ERRO D-6 /declaracao/local falta");
    }

    @Test
    @Tag("A-5.4")
    void ja_qualificada() {
        assertThat(proposta().com("/entidade/qualificadaComoOs", "true").novos())
                .isEmpty();
    }
}
