package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.calculo.PropostaDeTeste.proposta;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may take part, the form filled, identifiers: one thing broken at a time. */
class VerificacaoDaEntidadeTest {

    @Test
    @Tag("B-1.4")
    @Tag("D-2.1")
    void campo_vazio() {
        assertThat(proposta().sem("/capacidade/servicos/0/local").novos())
                .containsExactlyInAnyOrder("ERRO D-2.1 /capacidade/servicos/0/local falta");
    }

    @Test
    @Tag("B-1.4")
    void campo_sem_regra_propria() {
        assertThat(proposta().sem("/entidade/representante/cargo").novos())
                .containsExactlyInAnyOrder("ERRO B-1.4 /entidade/representante/cargo falta");
    }

    @Test
    @Tag("D-0")
    void edital_de_outro_numero() {
        assertThat(proposta().com("/edital/numero", "'003'").novos())
                .containsExactlyInAnyOrder("ERRO D-0 /edital/numero outroEdital");
    }

    @Test
    @Tag("D-0")
    void edital_de_outro_ano() {
        assertThat(proposta().com("/edital/ano", "2019").novos())
                .containsExactlyInAnyOrder("ERRO D-0 /edital/ano outroEdital");
    }

    @Test
    @Tag("D-1")
    void finalidade_trocada() {
        assertThat(proposta().com("/finalidade", "'Outra coisa.'").novos())
                .containsExactlyInAnyOrder("AVISO D-1 /finalidade finalidade");
    }

    @Test
    @Tag("A-5.1")
    void com_fins_lucrativos() {
        assertThat(proposta().com("/entidade/semFinsLucrativos", "false").novos())
                .containsExactlyInAnyOrder("ERRO A-5.1 /entidade/semFinsLucrativos comFinsLucrativos");
    }

    @Test
    @Tag("A-5.1")
    void objetivos_alheios() {
        assertThat(proposta().com("/entidade/objetivosLigadosAoObjeto", "false").novos())
                .containsExactlyInAnyOrder("ERRO A-5.1 /entidade/objetivosLigadosAoObjeto objetivosAlheios");
    }

    @Test
    @Tag("A-5.1")
    void sociedade_empresaria() {
        assertThat(proposta()
                        .com("/entidade/naturezaJuridica", "'SOCIEDADE_EMPRESARIA'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO A-5.1 /entidade/naturezaJuridica naturezaImpedida");
    }

    @Test
    @Tag("A-6.1.h")
    void natureza_de_cooperativa() {
        assertThat(proposta().com("/entidade/naturezaJuridica", "'COOPERATIVA'").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.h /entidade/naturezaJuridica naturezaImpedida");
    }

    @Test
    @Tag("A-6.1")
    @Tag("A-6.1.a")
    void impedimento_a() {
        assertThat(proposta().com("/entidade/impedimentos/0/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.a /entidade/impedimentos/0/incorre impedida");
    }

    @Test
    @Tag("A-6.1")
    @Tag("A-6.1.b")
    void impedimento_b() {
        assertThat(proposta().com("/entidade/impedimentos/1/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.b /entidade/impedimentos/1/incorre impedida");
    }

    @Test
    @Tag("A-6.1")
    @Tag("A-6.1.c")
    void impedimento_c() {
        assertThat(proposta().com("/entidade/impedimentos/2/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.c /entidade/impedimentos/2/incorre impedida");
    }

    @Test
    @Tag("A-6.1")
    @Tag("A-6.1.d")
    void impedimento_d() {
        assertThat(proposta().com("/entidade/impedimentos/3/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.d /entidade/impedimentos/3/incorre impedida");
    }

    @Test
    @Tag("A-6.1")
    @Tag("A-6.1.e")
    void impedimento_e() {
        assertThat(proposta().com("/entidade/impedimentos/4/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.e /entidade/impedimentos/4/incorre impedida");
    }

    @Test
    @Tag("A-6.1")
    @Tag("A-6.1.f")
    void impedimento_f() {
        assertThat(proposta().com("/entidade/impedimentos/5/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.f /entidade/impedimentos/5/incorre impedida");
    }

    @Test
    @Tag("A-6.1")
    @Tag("A-6.1.g")
    void impedimento_g() {
        assertThat(proposta().com("/entidade/impedimentos/6/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.g /entidade/impedimentos/6/incorre impedida");
    }

    @Test
    @Tag("A-6.1")
    @Tag("A-6.1.h")
    void impedimento_h() {
        assertThat(proposta().com("/entidade/impedimentos/7/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.h /entidade/impedimentos/7/incorre impedida");
    }

    @Test
    @Tag("A-6.1")
    @Tag("A-6.1.i")
    void impedimento_i() {
        assertThat(proposta().com("/entidade/impedimentos/8/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.i /entidade/impedimentos/8/incorre impedida");
    }

    @Test
    @Tag("A-6.1")
    void impedimento_sem_resposta() {
        assertThat(proposta().sem("/entidade/impedimentos/2/incorre").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.c /entidade/impedimentos/2/incorre naoDeclarado");
    }

    @Test
    @Tag("A-6.1")
    void impedimento_fora_da_lista() {
        assertThat(proposta().sem("/entidade/impedimentos/8").novos())
                .containsExactlyInAnyOrder("ERRO A-6.1.i /entidade/impedimentos naoDeclarado");
    }

    @Test
    @Tag("A-6.2")
    void suspensa() {
        assertThat(proposta().com("/entidade/vedacoes/0/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.2 /entidade/vedacoes/0/incorre impedida");
    }

    @Test
    @Tag("A-6.2")
    void inidonea() {
        assertThat(proposta().com("/entidade/vedacoes/1/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO A-6.2 /entidade/vedacoes/1/incorre impedida");
    }

    @Test
    @Tag("B-4.1")
    void proposta_alternativa() {
        assertThat(proposta().com("/entidade/vedacoes/2/incorre", "true").novos())
                .containsExactlyInAnyOrder("ERRO B-4.1 /entidade/vedacoes/2/incorre impedida");
    }

    @Test
    @Tag("A-5.2")
    void fundada_depois_da_sessao() {
        assertThat(proposta().com("/entidade/fundacao", "'2018-05-20'").novos())
                .containsExactlyInAnyOrder(
                        "ERRO A-5.2 /entidade/fundacao fundacaoFutura",
                        "AVISO D-2.1 /capacidade/servicos/0/inicio antesDaFundacao",
                        "AVISO D-2.1 /capacidade/servicos/1/inicio antesDaFundacao",
                        "AVISO D-2.1 /capacidade/servicos/2/inicio antesDaFundacao");
    }

    @Test
    @Tag("A-5.2")
    void nova_com_servicos_de_antes() {
        assertThat(proposta().com("/entidade/fundacao", "'2017-05-20'").novos())
                .containsExactlyInAnyOrder(
                        "AVISO D-2.1 /capacidade/servicos/0/inicio antesDaFundacao",
                        "AVISO D-2.1 /capacidade/servicos/1/inicio antesDaFundacao",
                        "AVISO D-2.1 /capacidade/servicos/2/inicio antesDaFundacao");
    }

    @Test
    @Tag("A-5.2")
    void nova_sem_servicos_mas_com_diretoria_provada() {
        assertThat(proposta()
                        .com("/entidade/fundacao", "'2017-05-20'")
                        .com("/capacidade/servicos", "[]")
                        .novos())
                .isEmpty();
    }

    @Test
    @Tag("A-5.2")
    void nova_sem_prova_pela_diretoria() {
        assertThat(proposta()
                        .com("/entidade/fundacao", "'2017-05-20'")
                        .com("/capacidade/servicos", "[]")
                        .com("/capacidade/diretoria/0/experiencias/0/tipo", "'OUTRA'")
                        .com("/capacidade/diretoria/0/experiencias/1/atestado", "'NENHUM'")
                        .com("/capacidade/diretoria/1/experiencias/0/tipo", "'OUTRA'")
                        .com("/capacidade/diretoria/1/experiencias/1/tipo", "'OUTRA'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO A-5.2 /capacidade/diretoria novaSemProva",
                        "INFORMACAO E-N5 /capacidade/diretoria/0/experiencias/0/tipo naoEhGestao",
                        "ERRO B-4.4.1.b /capacidade/diretoria/0/experiencias/1/atestado semAnexo",
                        "INFORMACAO E-N5 /capacidade/diretoria/1/experiencias/0/tipo naoEhGestao",
                        "INFORMACAO E-N5 /capacidade/diretoria/1/experiencias/1/tipo naoEhGestao");
    }

    @Test
    @Tag("A-5.2")
    @Tag("B-4.4.1")
    void um_ano_completo_ja_nao_e_nova() {
        assertThat(proposta()
                        .com("/entidade/fundacao", "'2017-05-19'")
                        .com("/capacidade/servicos", "[]")
                        .novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1 /capacidade/servicos semServico");
    }

    @Test
    @Tag("D-6")
    void cnpj_com_digito_errado() {
        assertThat(proposta().com("/entidade/cnpj", "'00000001000100'").novos())
                .containsExactlyInAnyOrder("ERRO D-6 /entidade/cnpj cnpjInvalido");
    }

    @Test
    @Tag("D-6")
    void cpf_do_representante_errado() {
        assertThat(proposta()
                        .com("/entidade/representante/cpf", "'44455566600'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO D-6 /entidade/representante/cpf cpfInvalido");
    }

    @Test
    @Tag("E-N2")
    void mesma_pessoa_nas_duas_funcoes() {
        assertThat(proposta()
                        .com("/capacidade/diretoria/1/cpf", "'11122233396'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO E-N2 /capacidade/diretoria/1/cpf pessoaRepetida");
    }

    @Test
    @Tag("D-2.3")
    void mesmo_dirigente_na_diretoria() {
        assertThat(proposta()
                        .com("/capacidade/dirigentes/0/cpf", "'11122233396'")
                        .novos())
                .containsExactlyInAnyOrder("AVISO D-2.3 /capacidade/dirigentes/0/cpf tambemNaDiretoria");
    }

    @Test
    @Tag("D-2.3")
    void cpf_de_dirigente_errado() {
        assertThat(proposta()
                        .com("/capacidade/dirigentes/0/cpf", "'33344455500'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO D-2.3 /capacidade/dirigentes/0/cpf cpfInvalido");
    }
}
