package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.calculo.PropostaDeTeste.proposta;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents, staff, services and indicators: one thing broken at a time. */
class VerificacaoDaTecnicaTest {

    @Test
    @Tag("B-4.4.2")
    @Tag("B-4.4.2.I")
    void sem_proposta_metodologica() {
        assertThat(proposta().sem("/anexos/20").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.2.I /anexos semDocumento");
    }

    @Test
    @Tag("B-4.4.2.II")
    @Tag("D-3.2")
    void sem_regulamento_compras() {
        assertThat(proposta().sem("/anexos/26").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.2.II /anexos semDocumento");
    }

    @Test
    @Tag("B-4.4.2.III")
    @Tag("D-3.2")
    void sem_regulamento_selecao_pessoal() {
        assertThat(proposta().sem("/anexos/25").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.2.III /anexos semDocumento");
    }

    @Test
    @Tag("B-4.4.2.III")
    void sem_plano_cargos() {
        assertThat(proposta().sem("/anexos/24").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.2.III /anexos semDocumento");
    }

    @Test
    @Tag("B-4.4.2.IV")
    @Tag("D-3.3")
    void sem_organograma() {
        assertThat(proposta().sem("/anexos/28").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.2.IV /anexos semDocumento");
    }

    @Test
    @Tag("INC-37")
    void sem_regimento() {
        assertThat(proposta().sem("/anexos/19").novos())
                .containsExactlyInAnyOrder("ERRO E-C2.1.I.a /anexos semDocumento");
    }

    @Test
    @Tag("D-3.1")
    void sem_componente_finalistico() {
        assertThat(proposta().sem("/anexos/21").novos())
                .containsExactlyInAnyOrder("ERRO E-C2.1.I.c /anexos semDocumento");
    }

    @Test
    @Tag("INC-37")
    void documento_que_so_da_pontos() {
        assertThat(proposta().sem("/anexos/29").novos()).containsExactlyInAnyOrder("AVISO INC-37 /anexos semPontos");
    }

    @Test
    @Tag("D-7")
    void sem_declaracao_de_vistoria() {
        assertThat(proposta().sem("/anexos/30").novos()).containsExactlyInAnyOrder("AVISO D-7 /anexos semVistoria");
    }

    @Test
    @Tag("D-7")
    void anexo_que_o_edital_nao_pede() {
        assertThat(proposta().com("/anexos/30/documento", "'foto'").novos())
                .containsExactlyInAnyOrder(
                        "AVISO D-7 /anexos semVistoria", "AVISO D-7 /anexos/30/documento anexoSemDocumento");
    }

    @Test
    @Tag("D-7")
    void mesmo_arquivo_duas_vezes() {
        assertThat(proposta()
                        .com("/anexos/30/sha256", "'b1931593fee2dead843c2d2b48ca2d91c9399beb2ddf972f1f3e3c3e07c74216'")
                        .novos())
                .containsExactlyInAnyOrder("AVISO D-7 /anexos/30/sha256 mesmoArquivo");
    }

    @Test
    @Tag("B-4.4.2.V")
    void sem_dimensionamento() {
        assertThat(proposta().com("/tecnica/equipes", "[]").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.2.V /tecnica/equipes falta");
    }

    @Test
    @Tag("B-4.4.2.VI")
    void sem_relacao_de_servicos() {
        assertThat(proposta().com("/tecnica/servicos", "[]").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.2.VI /tecnica/servicos falta");
    }

    @Test
    @Tag("B-4.4.2.VII")
    void sem_indicadores() {
        assertThat(proposta().com("/tecnica/indicadores", "[]").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.2.VII /tecnica/indicadores falta");
    }

    @Test
    @Tag("D-3.4")
    void sem_uma_das_tres_equipes() {
        assertThat(proposta().sem("/tecnica/equipes/1").novos())
                .containsExactlyInAnyOrder("ERRO D-3.4 /tecnica/equipes semEquipe");
    }

    @Test
    @Tag("D-3.4")
    void cargo_sem_qualificacao() {
        assertThat(proposta().sem("/tecnica/equipes/0/cargos/0/qualificacao").novos())
                .containsExactlyInAnyOrder("ERRO D-3.4 /tecnica/equipes/0/cargos/0/qualificacao falta");
    }

    @Test
    @Tag("INC-57")
    void menos_pessoal() {
        assertThat(proposta()
                        .com("/tecnica/equipes/0/cargos/1/quantidade", "59")
                        .novos())
                .containsExactlyInAnyOrder(
                        "AVISO INC-57 /tecnica/equipes/0/cargos/1/quantidade menosPessoal",
                        "AVISO D-4.3 /orcamento/pessoal/1/quantidade soma");
    }

    @Test
    @Tag("INC-57")
    void mais_pessoal() {
        assertThat(proposta()
                        .com("/tecnica/equipes/0/cargos/1/quantidade", "61")
                        .novos())
                .containsExactlyInAnyOrder(
                        "AVISO INC-57 /tecnica/equipes/0/cargos/1/quantidade maisPessoal",
                        "AVISO D-4.3 /orcamento/pessoal/1/quantidade soma");
    }

    @Test
    @Tag("INC-57")
    @Tag("D-4.3")
    void cargo_ausente() {
        assertThat(proposta().sem("/tecnica/equipes/2/cargos/1").novos())
                .containsExactlyInAnyOrder("AVISO INC-57 /tecnica/equipes/2/cargos menosPessoal");
    }

    @Test
    @Tag("D-3.4")
    void cargo_a_mais() {
        assertThat(proposta()
                        .com("/tecnica/equipes/2/cargos/1/codigo", "'OUTRO'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "AVISO INC-57 /tecnica/equipes/2/cargos menosPessoal",
                        "AVISO D-3.4 /tecnica/equipes/2/cargos/1 cargoEstranho",
                        "AVISO D-4.3 /orcamento/pessoal semDespesa");
    }

    @Test
    @Tag("D-3.4")
    void menos_horas() {
        assertThat(proposta()
                        .com("/tecnica/equipes/0/cargos/0/cargaHoraria", "39")
                        .novos())
                .containsExactlyInAnyOrder("AVISO D-3.4 /tecnica/equipes/0/cargos/0/cargaHoraria menosHoras");
    }

    @Test
    @Tag("D-3.4b")
    void servico_do_edital_ausente() {
        assertThat(proposta().sem("/tecnica/servicos/1").novos())
                .containsExactlyInAnyOrder("AVISO D-3.4b /tecnica/servicos naoTrata");
    }

    @Test
    @Tag("D-3.5")
    void indicador_ausente() {
        assertThat(proposta().sem("/tecnica/indicadores/0").novos())
                .containsExactlyInAnyOrder("AVISO D-3.5 /tecnica/indicadores naoTrata");
    }

    @Test
    @Tag("D-3.5")
    void meta_que_nao_e_a_do_edital() {
        assertThat(proposta().com("/tecnica/indicadores/0/metaTotal", "'1'").novos())
                .containsExactlyInAnyOrder("AVISO D-3.5 /tecnica/indicadores/0/metaTotal meta");
    }

    @Test
    @Tag("E-C2.3.I")
    void meta_que_nega_o_incremento() {
        assertThat(proposta().com("/tecnica/indicadores/1/metaTotal", "'6000'").novos())
                .containsExactlyInAnyOrder("AVISO E-C2.3.I /tecnica/indicadores/1/metaTotal meta");
    }

    @Test
    @Tag("E-C2.3.I")
    void incremento_sem_indicador() {
        assertThat(proposta()
                        .sem("/tecnica/incremento/indicador")
                        .com("/tecnica/indicadores/1/metaTotal", "'6000'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO E-C2.3.I /tecnica/incremento/indicador incrementoSemIndicador");
    }

    @Test
    @Tag("D-3.5")
    void sem_incremento_nao_ha_indicador() {
        assertThat(proposta()
                        .sem("/tecnica/incremento/indicador")
                        .com("/tecnica/incremento/percentual", "'0'")
                        .com("/tecnica/indicadores/1/metaTotal", "'6000'")
                        .novos())
                .isEmpty();
    }

    @Test
    @Tag("D-3.5")
    void incremento_de_indicador_que_nao_existe() {
        assertThat(proposta()
                        .com("/tecnica/incremento/indicador", "'CF-99'")
                        .com("/tecnica/indicadores/1/metaTotal", "'6000'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO D-3.5 /tecnica/incremento/indicador referencia");
    }
}
