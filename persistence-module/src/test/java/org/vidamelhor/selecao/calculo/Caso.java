package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.BaseOrcamento;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Desclassificacao;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.RegrasJulgamento;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

/** Builder of small judgments over the criteria and rules of Edital 002/2018, with C1 and C2 given directly. */
final class Caso {

    static final ArvoreCriterios ARVORE = JulgamentoJson.arvore(JulgamentoJson.EDITAL);
    static final RegrasJulgamento REGRAS = JulgamentoJson.regras(JulgamentoJson.EDITAL.getJsonObject("regras"));

    private final List<PropostaAvaliada> propostas = new ArrayList<>();
    private ArvoreCriterios arvore = ARVORE;
    private PopulacaoMenorOrcamento populacao = REGRAS.menorOrcamentoEntre();
    private int escala = REGRAS.escalaEmpate();
    private List<String> desempate = REGRAS.desempate();
    private BaseOrcamento base = REGRAS.base();
    private Dinheiro teto = REGRAS.teto();
    private List<String> decisao = List.of();

    static Caso caso() {
        return new Caso();
    }

    /** C1, C2 and C2.3 given directly; the last may be null. */
    static PropostaAvaliada proposta(String id, String orcamento, String c1, String c2, String c23) {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
        lancamentos.put("C1", pontos(c1));
        lancamentos.put("C2", pontos(c2));
        if (c23 != null) {
            lancamentos.put("C2.3", pontos(c23));
        }
        return new PropostaAvaliada(id, "Entidade " + id, Dinheiro.de(orcamento), lancamentos, List.of());
    }

    static PropostaAvaliada desclassificada(PropostaAvaliada p, String regra, String motivo) {
        return new PropostaAvaliada(
                p.id(), p.entidade(), p.orcamento(), p.lancamentos(), List.of(new Desclassificacao(regra, motivo)));
    }

    static Lancamento pontos(String pontos) {
        return new Lancamento.PontosInformados(new BigDecimal(pontos));
    }

    static Criterio folha(String codigo, String maximo, Forma forma) {
        return new Criterio(codigo, codigo, "E-3.2", new BigDecimal(maximo), null, forma, List.of());
    }

    static Criterio no(String codigo, String maximo, Forma forma, Criterio... sub) {
        return new Criterio(codigo, codigo, "E-3.2", new BigDecimal(maximo), null, forma, List.of(sub));
    }

    Caso com(String id, String orcamento, String c1, String c2, String c23) {
        return com(proposta(id, orcamento, c1, c2, c23));
    }

    Caso com(PropostaAvaliada... outras) {
        propostas.addAll(Arrays.asList(outras));
        return this;
    }

    Caso arvore(ArvoreCriterios outra) {
        this.arvore = outra;
        return this;
    }

    Caso entre(PopulacaoMenorOrcamento outra) {
        this.populacao = outra;
        return this;
    }

    Caso escala(int casas) {
        this.escala = casas;
        return this;
    }

    Caso desempate(String... codigos) {
        this.desempate = List.of(codigos);
        return this;
    }

    Caso base(BaseOrcamento outra) {
        this.base = outra;
        return this;
    }

    Caso teto(Dinheiro outro) {
        this.teto = outro;
        return this;
    }

    Caso decisao(String... ids) {
        this.decisao = List.of(ids);
        return this;
    }

    RegrasJulgamento regras() {
        return new RegrasJulgamento(
                REGRAS.pesoTecnica(),
                REGRAS.pesoOrcamentaria(),
                REGRAS.notaMinima(),
                populacao,
                escala,
                desempate,
                base,
                teto,
                REGRAS.anos());
    }

    Julgamento julgamento() {
        return new Julgamento(arvore, regras(), propostas, decisao);
    }

    ResultadoJulgamento calcular() {
        return CalculadoraItp.calcular(julgamento());
    }
}
