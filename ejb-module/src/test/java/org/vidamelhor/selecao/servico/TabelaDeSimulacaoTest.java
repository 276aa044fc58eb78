package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.calculo.CalculadoraItp;
import org.vidamelhor.selecao.servico.TabelaDeSimulacao.Leitura;
import org.vidamelhor.selecao.servico.TabelaDeSimulacao.Linha;
import org.vidamelhor.selecao.servico.TabelaDeSimulacao.Opcoes;

class TabelaDeSimulacaoTest {

    private static final Opcoes OPCOES = new Opcoes("CLASSIFICADAS", "2", "3.208.500,00", "70");
    private static final Linha VAZIA = new Linha("", "", "", "", "");

    private static Leitura ler(Opcoes opcoes, Linha... linhas) {
        var edital = JulgamentoJson.criterios002De2018();
        return new TabelaDeSimulacao(List.of(linhas), opcoes).ler(edital.criterios(), edital.regras());
    }

    private static Dinheiro orcamento(String digitado) {
        return ler(OPCOES, new Linha("A", "30", "50", "", digitado))
                .julgamento()
                .orElseThrow()
                .propostas()
                .get(0)
                .orcamento();
    }

    @Test
    @Tag("WE-01")
    @DisplayName("WE-01 a tabela de abertura julga como o exemplo")
    void exemplo() {
        var edital = JulgamentoJson.criterios002De2018();
        var leitura = TabelaDeSimulacao.we01().ler(edital.criterios(), edital.regras());
        var quadro = QuadroDoJulgamento.de(
                CalculadoraItp.calcular(leitura.julgamento().orElseThrow()));

        assertThat(quadro.linhas().stream().map(l -> l.lugar() + " " + l.itp()))
                .containsExactly("1º 91,98", "2º 90,15", "3º 83,20", "— ", "— ");
        assertThat(quadro.menorOrcamento()).isEqualTo("R$ 2.950.000,00");
        assertThat(quadro.linhas().get(0).primeira()).isTrue();
        assertThat(quadro.linhas().get(1).primeira()).isFalse();
    }

    @Test
    @DisplayName("o dinheiro é lido como as pessoas o escrevem")
    void dinheiro() {
        Dinheiro esperado = Dinheiro.de("3100000.50");
        assertThat(orcamento("3.100.000,50")).isEqualTo(esperado);
        assertThat(orcamento("R$ 3100000,5")).isEqualTo(esperado);
        assertThat(orcamento("3100000.50")).isEqualTo(esperado);
        assertThat(orcamento("3.100.000")).isEqualTo(Dinheiro.de("3100000.00"));
    }

    @Test
    @DisplayName("cada célula errada é apontada, todas de uma vez, e nada é julgado")
    void erros() {
        Leitura leitura = ler(
                new Opcoes("OUTRAS", "7", "-1", "101"),
                new Linha("", "x", "61", "9", "NaN"),
                new Linha("B", "30", "50", "", "1"),
                new Linha("C", "30", "8", "9", "1"));

        assertThat(leitura.julgamento()).isEmpty();
        assertThat(leitura.erros())
                .containsOnlyKeys(
                        "0.entidade",
                        "0.c1",
                        "0.c2",
                        "0.orcamento",
                        "1.c23",
                        "2.c23",
                        "menorOrcamentoEntre",
                        "escalaEmpate",
                        "teto",
                        "notaMinima");
    }

    @Test
    @DisplayName("linhas vazias não contam; sem nenhuma preenchida, ou com demais, diz-se na tabela")
    void quantidade() {
        assertThat(ler(OPCOES, VAZIA, new Linha("A", "30", "50", "", "1"), VAZIA)
                        .julgamento()
                        .orElseThrow()
                        .propostas())
                .hasSize(1);
        assertThat(ler(OPCOES, VAZIA).erros()).containsOnlyKeys("tabela");
        Linha[] demais =
                Collections.nCopies(41, new Linha("A", "30", "50", "", "1")).toArray(Linha[]::new);
        assertThat(ler(OPCOES, demais).erros()).containsOnlyKeys("tabela");
        assertThat(new TabelaDeSimulacao(List.of(VAZIA, new Linha("A", "", "", "", ""), VAZIA), OPCOES)
                        .linhasPreenchidas())
                .hasSize(2);
    }

    @Test
    @Tag("INC-11")
    @DisplayName("as opções mudam as regras; C2.3 só desempata quando informado")
    void opcoes() {
        var sem = ler(new Opcoes("TODAS", "6", "", "71,5"), new Linha("A", "30", "50", "", "1"))
                .julgamento()
                .orElseThrow()
                .regras();
        assertThat(sem.menorOrcamentoEntre()).isEqualTo(PopulacaoMenorOrcamento.TODAS);
        assertThat(sem.escalaEmpate()).isEqualTo(6);
        assertThat(sem.teto()).isNull();
        assertThat(sem.notaMinima()).isEqualByComparingTo("71.5");
        assertThat(sem.desempate()).containsExactly("C1", "C2", "DECISAO_COMISSAO");
        assertThat(ler(OPCOES, new Linha("A", "30", "50", "5", "1"))
                        .julgamento()
                        .orElseThrow()
                        .regras()
                        .desempate())
                .contains("C2.3");
        assertThat(ler(OPCOES, new Linha("A", "30", "50", "5", "1")).erros()).isEqualTo(Map.of());
    }
}
