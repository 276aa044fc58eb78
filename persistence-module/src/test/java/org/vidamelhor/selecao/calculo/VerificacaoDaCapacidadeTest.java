package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.calculo.PropostaDeTeste.proposta;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Services, Diretoria and dirigentes: one thing broken at a time. */
class VerificacaoDaCapacidadeTest {

    @Test
    @Tag("B-4.4.1")
    void sem_servico_algum() {
        assertThat(proposta().com("/capacidade/servicos", "[]").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1 /capacidade/servicos semServico");
    }

    @Test
    @Tag("B-4.4.1.a")
    void atestado_sem_vinculo() {
        assertThat(proposta().sem("/capacidade/servicos/0/vinculo").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1.a /capacidade/servicos/0/vinculo semVinculo");
    }

    @Test
    @Tag("B-4.4.1.a")
    void servico_sem_atestado() {
        assertThat(proposta().sem("/capacidade/servicos/1/atestado").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1.a /capacidade/servicos/1/atestado falta");
    }

    @Test
    @Tag("B-4.4.1.a")
    void vinculo_que_nao_foi_anexado() {
        assertThat(proposta().com("/capacidade/servicos/0/vinculo", "'NENHUM'").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1.a /capacidade/servicos/0/vinculo semAnexo");
    }

    @Test
    @Tag("D-2.1")
    void resultados_acima_do_limite() {
        assertThat(proposta().comNoEdital("/julgamento/limiteResultados", "82").novos())
                .containsExactlyInAnyOrder("ERRO D-2.1 /capacidade/servicos/0/resultados resultadosLongos");
    }

    @Test
    @Tag("D-2.1")
    void periodo_invertido() {
        assertThat(proposta().com("/capacidade/servicos/2/termino", "'2016-04'").novos())
                .containsExactlyInAnyOrder("ERRO D-2.1 /capacidade/servicos/2/termino periodoInvertido");
    }

    @Test
    @Tag("D-2.1")
    void periodo_no_futuro() {
        assertThat(proposta()
                        .com("/capacidade/servicos/2/termino", "'2018-06'")
                        .com("/capacidade/servicos/2/duracaoAnos", "'2.17'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO D-2.1 /capacidade/servicos/2/termino periodoFuturo");
    }

    @Test
    @Tag("D-2.1")
    void ate_o_mes_da_sessao() {
        assertThat(proposta()
                        .com("/capacidade/servicos/2/termino", "'2018-05'")
                        .com("/capacidade/servicos/2/duracaoAnos", "'2.08'")
                        .novos())
                .isEmpty();
    }

    @Test
    @Tag("D-2.1")
    void um_so_mes() {
        assertThat(proposta()
                        .com("/capacidade/servicos/2/termino", "'2016-05'")
                        .com("/capacidade/servicos/2/duracaoAnos", "'0.08'")
                        .novos())
                .isEmpty();
    }

    @Test
    @Tag("D-2.1")
    void duracao_que_o_periodo_nega() {
        assertThat(proposta()
                        .com("/capacidade/servicos/2/duracaoAnos", "'0.59'")
                        .novos())
                .containsExactlyInAnyOrder("AVISO D-2.1 /capacidade/servicos/2/duracaoAnos duracao");
    }

    @Test
    @Tag("D-2.1")
    void servico_no_mes_da_fundacao() {
        assertThat(proposta().com("/entidade/fundacao", "'2010-03-31'").novos()).isEmpty();
    }

    @Test
    @Tag("D-2.1")
    void servico_anterior_a_fundacao() {
        assertThat(proposta().com("/entidade/fundacao", "'2010-04-01'").novos())
                .containsExactlyInAnyOrder("AVISO D-2.1 /capacidade/servicos/0/inicio antesDaFundacao");
    }

    @Test
    @Tag("E-N2")
    void funcao_que_o_edital_nao_nomeia() {
        assertThat(proposta()
                        .com("/capacidade/diretoria/0/funcao", "'Gestor de Marketing'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO E-N2 /capacidade/diretoria/0/funcao funcaoEstranha",
                        "ERRO E-N2 /capacidade/diretoria umaPessoa");
    }

    @Test
    @Tag("E-N2")
    void so_um_membro() {
        assertThat(proposta().sem("/capacidade/diretoria/1").novos())
                .containsExactlyInAnyOrder("ERRO E-N2 /capacidade/diretoria umaPessoa");
    }

    @Test
    @Tag("E-N2")
    void duas_pessoas_na_mesma_funcao() {
        assertThat(proposta()
                        .com("/capacidade/diretoria/1/funcao", "'gestor  técnico'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO E-N2 /capacidade/diretoria umaPessoa", "ERRO E-N2 /capacidade/diretoria umaPessoa");
    }

    @Test
    @Tag("D-2.3")
    @Tag("INC-10")
    void sem_dirigente_designado() {
        assertThat(proposta().com("/capacidade/dirigentes", "[]").novos())
                .containsExactlyInAnyOrder("ERRO D-2.3 /capacidade/dirigentes falta");
    }

    @Test
    @Tag("B-4.4.1.c")
    void sem_titulo() {
        assertThat(proposta().com("/capacidade/diretoria/0/titulos", "[]").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1.c /capacidade/diretoria/0/titulos falta");
    }

    @Test
    @Tag("B-4.4.1.c")
    void titulo_sem_diploma() {
        assertThat(proposta().sem("/capacidade/dirigentes/0/titulos/0/anexo").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1.c /capacidade/dirigentes/0/titulos/0/anexo falta");
    }

    @Test
    @Tag("B-4.4.1.c")
    void diploma_que_nao_foi_anexado() {
        assertThat(proposta()
                        .com("/capacidade/dirigentes/0/titulos/0/anexo", "'NENHUM'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1.c /capacidade/dirigentes/0/titulos/0/anexo semAnexo");
    }

    @Test
    @Tag("B-4.4.1.c")
    void conselho_exigido_e_ausente() {
        assertThat(proposta()
                        .sem("/capacidade/diretoria/0/conselho")
                        .sem("/capacidade/diretoria/0/registro")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO B-4.4.1.c /capacidade/diretoria/0/conselho semConselho",
                        "ERRO B-4.4.1.c /capacidade/diretoria/0/registro semConselho");
    }

    @Test
    @Tag("B-4.4.1.b")
    void sem_experiencia() {
        assertThat(proposta().com("/capacidade/dirigentes/0/experiencias", "[]").novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1.b /capacidade/dirigentes/0/experiencias falta");
    }

    @Test
    @Tag("B-4.4.1.b")
    void experiencia_sem_atestado() {
        assertThat(proposta()
                        .sem("/capacidade/diretoria/1/experiencias/0/atestado")
                        .novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1.b /capacidade/diretoria/1/experiencias/0/atestado falta");
    }

    @Test
    @Tag("B-4.4.1.b")
    void atestado_que_nao_foi_anexado() {
        assertThat(proposta()
                        .com("/capacidade/diretoria/1/experiencias/0/atestado", "'NENHUM'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO B-4.4.1.b /capacidade/diretoria/1/experiencias/0/atestado semAnexo");
    }

    @Test
    @Tag("D-2.2")
    void experiencia_invertida() {
        assertThat(proposta()
                        .com("/capacidade/diretoria/0/experiencias/0/termino", "'2008-12'")
                        .novos())
                .containsExactlyInAnyOrder(
                        "ERRO D-2.2 /capacidade/diretoria/0/experiencias/0/termino periodoInvertido");
    }

    @Test
    @Tag("D-2.3")
    void experiencia_de_dirigente_no_futuro() {
        assertThat(proposta()
                        .com("/capacidade/dirigentes/0/experiencias/0/termino", "'2018-06'")
                        .novos())
                .containsExactlyInAnyOrder("ERRO D-2.3 /capacidade/dirigentes/0/experiencias/0/termino periodoFuturo");
    }

    @Test
    @Tag("D-2.2")
    void diploma_do_futuro() {
        assertThat(proposta()
                        .com("/capacidade/diretoria/0/titulos/1/ano", "2019")
                        .novos())
                .containsExactlyInAnyOrder("ERRO D-2.2 /capacidade/diretoria/0/titulos/1/ano conclusaoFutura");
    }

    @Test
    @Tag("D-2.2")
    void diploma_do_ano_da_sessao() {
        assertThat(proposta()
                        .com("/capacidade/diretoria/0/titulos/1/ano", "2018")
                        .novos())
                .isEmpty();
    }

    @Test
    @Tag("D-2.2")
    void identificacao_incompleta() {
        assertThat(proposta().sem("/capacidade/diretoria/0/rg").novos())
                .containsExactlyInAnyOrder("ERRO D-2.2 /capacidade/diretoria/0/rg falta");
    }

    @Test
    @Tag("E-N5")
    void cargo_que_nao_e_de_gestao() {
        assertThat(proposta()
                        .com("/capacidade/dirigentes/0/experiencias/1/tipo", "'OUTRA'")
                        .novos())
                .containsExactlyInAnyOrder("INFORMACAO E-N5 /capacidade/dirigentes/0/experiencias/1/tipo naoEhGestao");
    }
}
