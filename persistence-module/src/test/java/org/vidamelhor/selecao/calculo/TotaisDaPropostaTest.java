package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.No;

/** What the form shows while one types. */
class TotaisDaPropostaTest {

    private static TotaisDaProposta totais(PropostaDeTeste caso) {
        return TotaisDaProposta.de(caso.no(), caso.edital());
    }

    private static PropostaDeTeste pequena() {
        return PropostaDeTeste.proposta()
                .com(
                        "/orcamento/analitico",
                        "[{'categoria':'A','subcategoria':'x','total':'10.00'},"
                                + "{'categoria':'B','subcategoria':'z','quantidade':'3','valorUnitario':'0.333333'},"
                                + "{'categoria':'A','subcategoria':'y','total':'5.50'},"
                                + "{'categoria':'A','subcategoria':'x','total':'1.00'},{}]")
                .com(
                        "/orcamento/pessoal",
                        "[{'quantidade':2,'remuneracaoMensal':'100.00','inss':'7.00','fgts':'3.00','transporte':'5.00'},"
                                + "{'totalA':'1.00','totalB':'2.00','totalC':'4.00','inss':'9.00'}]")
                .com(
                        "/desembolso/anos",
                        "[{'ano':1,'custeio':{'t1':'1.00','t2':'2.00'},'investimento':{'t1':'0.50'}},{}]");
    }

    @Test
    @Tag("D-4.2")
    @DisplayName("D-4.2 por categoria e subcategoria, na ordem em que aparecem")
    void analitico() {
        TotaisDaProposta totais = totais(pequena());

        assertThat(totais.analitico())
                .extracting(TotaisDaProposta.Categoria::codigo)
                .containsExactly("A", "B", "");
        assertThat(totais.analitico().get(0).subcategorias())
                .containsExactly(
                        new TotaisDaProposta.Subcategoria("x", new BigDecimal("11.00")),
                        new TotaisDaProposta.Subcategoria("y", new BigDecimal("5.50")));
        assertThat(totais.analitico().get(0).total()).isEqualByComparingTo("16.50");
        assertThat(totais.analitico().get(1).total()).isEqualByComparingTo("1.00");
        assertThat(totais.totalAnalitico()).isEqualByComparingTo("17.50");
    }

    @Test
    @Tag("D-4.3")
    @DisplayName("D-4.3 A, B e C: o total digitado, ou a conta das colunas")
    void pessoal() {
        TotaisDaProposta.Pessoal pessoal = totais(pequena()).pessoal();

        assertThat(pessoal.a()).isEqualByComparingTo("2401.00");
        assertThat(pessoal.b()).isEqualByComparingTo("12.00");
        assertThat(pessoal.c()).isEqualByComparingTo("9.00");
        assertThat(pessoal.total()).isEqualByComparingTo("2422.00");
    }

    @Test
    @Tag("D-5")
    @DisplayName("D-5 trimestre, ano e todos os anos")
    void cronograma() {
        TotaisDaProposta totais = totais(pequena());

        assertThat(totais.cronograma().get(0).ano()).isEqualTo(1);
        assertThat(totais.cronograma().get(0).trimestres())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1.50"), new BigDecimal("2.00"), BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(totais.cronograma().get(0).total()).isEqualByComparingTo("3.50");
        assertThat(totais.cronograma().get(1).ano()).isZero();
        assertThat(totais.totalDoCronograma()).isEqualByComparingTo("3.50");
    }

    @Test
    @Tag("INC-47")
    @DisplayName("INC-47 OP na base do edital: igual, multiplicada ou dividida pelos anos e arredondada uma vez")
    void op() {
        var caso = PropostaDeTeste.proposta().com("/orcamento/valorGlobal", "'100.01'");

        assertThat(totais(caso).op()).isEqualTo(Dinheiro.de("100.01"));
        assertThat(totais(caso.com("/orcamento/base", "'GLOBAL'")).op()).isEqualTo(Dinheiro.de("50.01"));
        assertThat(totais(caso.comNoEdital("/valor/base", "'GLOBAL'")).op()).isEqualTo(Dinheiro.de("200.02"));
        assertThat(totais(caso.com("/orcamento/base", "'GLOBAL'").comNoEdital("/valor/base", "'GLOBAL'"))
                        .op())
                .isEqualTo(Dinheiro.de("100.01"));
        assertThat(totais(caso.com("/orcamento/base", "'GLOBAL'").semNoEdital("/valor/anos"))
                        .op())
                .isEqualTo(Dinheiro.de("100.01"));
    }

    @Test
    void sem_valor_ou_com_valor_absurdo_nao_ha_op() {
        assertThat(totais(PropostaDeTeste.proposta().sem("/orcamento/valorGlobal"))
                        .op())
                .isNull();
        assertThat(totais(PropostaDeTeste.proposta().com("/orcamento/valorGlobal", "'999999999999999.99'"))
                        .op())
                .isNull();
        No vazio = No.raiz(JsonValue.EMPTY_JSON_OBJECT);
        assertThat(TotaisDaProposta.de(vazio, vazio).pessoal().total()).isZero();
    }

    @Test
    @Tag("D-4")
    @DisplayName("D-4 na proposta inteira, o analítico dá o valor proposto e o cronograma dá dois anos dele")
    void inteira() {
        TotaisDaProposta totais = totais(PropostaDeTeste.proposta());

        assertThat(totais.op().valor()).isEqualByComparingTo(totais.totalAnalitico());
        assertThat(totais.totalDoCronograma())
                .isEqualByComparingTo(totais.totalAnalitico().multiply(BigDecimal.valueOf(2)));
    }
}
