package org.vidamelhor.selecao.servico;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vidamelhor.comum.infra.CampoJson;
import org.vidamelhor.comum.infra.ObjetoJson;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Procedencia;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.BaseOrcamento;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Faixa;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Item;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.RegrasJulgamento;
import org.vidamelhor.selecao.api.Titulo;

/** The criteria and the rules of an edital, from JSON; where each datum was printed is not read. */
final class LeitorCriterios {

    static final int CODIGO = 60;
    static final int NOME = 300;
    static final int CRITERIOS = 200;
    private static final int ITENS = 100;
    private static final int ANOS = 50;

    private static final Map<String, Function<ObjetoJson, Forma>> FORMAS = Map.of(
            "SOMA", o -> o.montar(Forma.Soma::new),
            "MEDIA_DAS_PESSOAS", LeitorCriterios::media,
            "FAIXAS_DE_MESES", LeitorCriterios::faixasDeMeses,
            "FAIXAS_DE_INCREMENTO", LeitorCriterios::faixasDeIncremento,
            "MAIOR_TITULO", LeitorCriterios::maiorTitulo,
            "ITENS", LeitorCriterios::itens,
            "ADEQUACAO", LeitorCriterios::adequacao,
            "PONTOS_ATRIBUIDOS", o -> o.montar(Forma.PontosAtribuidos::new));

    private LeitorCriterios() {}

    /** The tree under {@code criterios}; null when something in it was wrong. */
    static ArvoreCriterios arvore(CampoJson campo) {
        return campo.conjunto(CRITERIOS, c -> c.objeto(LeitorCriterios::criterio), ArvoreCriterios::new);
    }

    static RegrasJulgamento regras(ObjetoJson o) {
        o.ignorar(Procedencia.CAMPO);
        BigDecimal pesoTecnica = o.campo("pesoTecnica").decimal();
        BigDecimal pesoOrcamentaria = o.campo("pesoOrcamentaria").decimal();
        BigDecimal notaMinima = o.campo("notaMinima").decimal();
        PopulacaoMenorOrcamento populacao = o.campo("menorOrcamentoEntre").opcao(PopulacaoMenorOrcamento.class);
        Integer escala = o.campo("escalaEmpate").inteiro(0, 6);
        List<String> desempate = o.campo("desempate").lista(CRITERIOS, c -> c.texto(CODIGO));
        Orcamento orcamento = o.campo("orcamento").objeto(LeitorCriterios::orcamento);
        return o.montar(() -> new RegrasJulgamento(
                pesoTecnica,
                pesoOrcamentaria,
                notaMinima,
                populacao,
                escala,
                desempate,
                orcamento.base(),
                orcamento.teto(),
                orcamento.anos()));
    }

    private record Orcamento(BaseOrcamento base, Dinheiro teto, int anos) {}

    private static Orcamento orcamento(ObjetoJson o) {
        o.ignorar(Procedencia.CAMPO);
        BaseOrcamento base = o.campo("base").opcao(BaseOrcamento.class);
        Dinheiro teto = o.opcional("teto").decimal(Dinheiro::new);
        Integer anos = o.campo("anos").inteiro(1, ANOS);
        return o.montar(() -> new Orcamento(base, teto, anos));
    }

    private static Criterio criterio(ObjetoJson o) {
        o.ignorar(Procedencia.CAMPO);
        String codigo = o.campo("codigo").texto(CODIGO);
        String nome = o.campo("nome").texto(NOME);
        String regra = o.opcional("regra").texto(CODIGO);
        BigDecimal maximo = o.campo("maximo").decimal();
        BigDecimal minimo = o.opcional("minimo").decimal();
        Forma forma = o.campo("forma").objeto(LeitorCriterios::forma);
        List<Criterio> sub = o.opcional("sub").lista(CRITERIOS, c -> c.objeto(LeitorCriterios::criterio));
        return o.montar(() -> new Criterio(codigo, nome, regra == null ? "" : regra, maximo, minimo, forma, sub));
    }

    private static Forma forma(ObjetoJson o) {
        o.ignorar(Procedencia.CAMPO);
        Function<ObjetoJson, Forma> leitura = o.campo("tipo").opcao(FORMAS);
        return leitura == null ? null : leitura.apply(o);
    }

    private static Forma media(ObjetoJson o) {
        List<String> membros = o.opcional("membros").lista(LeitorPropostas.PESSOAS, c -> c.texto(NOME));
        return o.montar(() -> new Forma.MediaDasPessoas(membros));
    }

    private static Forma faixasDeMeses(ObjetoJson o) {
        List<Faixa> faixas = faixas(o);
        Boolean une = o.campo("uneSobrepostos").logico();
        return o.montar(() -> new Forma.FaixasDeMeses(faixas, une));
    }

    private static Forma faixasDeIncremento(ObjetoJson o) {
        List<Faixa> faixas = faixas(o);
        return o.montar(() -> new Forma.FaixasDeIncremento(faixas));
    }

    private static Forma maiorTitulo(ObjetoJson o) {
        List<Titulo> titulos = o.campo("titulos").lista(ITENS, c -> c.objeto(LeitorCriterios::titulo));
        return o.montar(() -> new Forma.MaiorTitulo(titulos));
    }

    private static Forma itens(ObjetoJson o) {
        List<Item> itens = o.campo("itens").lista(ITENS, c -> c.objeto(LeitorCriterios::item));
        return o.montar(() -> new Forma.Itens(itens));
    }

    private static Forma adequacao(ObjetoJson o) {
        BigDecimal pontos = o.campo("pontos").decimal();
        return o.montar(() -> new Forma.Adequacao(pontos));
    }

    private static List<Faixa> faixas(ObjetoJson o) {
        return o.campo("faixas").lista(ITENS, c -> c.objeto(LeitorCriterios::faixa));
    }

    private static Faixa faixa(ObjetoJson o) {
        o.ignorar(Procedencia.CAMPO);
        BigDecimal de = o.campo("de").decimal();
        Boolean deInclusivo = o.campo("deInclusivo").logico();
        BigDecimal ate = o.opcional("ate").decimal();
        Boolean ateInclusivo = o.campo("ateInclusivo").logico();
        BigDecimal pontos = o.campo("pontos").decimal();
        return o.montar(() -> new Faixa(de, deInclusivo, ate, ateInclusivo, pontos));
    }

    private static Titulo titulo(ObjetoJson o) {
        o.ignorar(Procedencia.CAMPO);
        String nome = o.campo("nome").texto(NOME);
        BigDecimal pontos = o.campo("pontos").decimal();
        return o.montar(() -> new Titulo(nome, pontos));
    }

    private static Item item(ObjetoJson o) {
        o.ignorar(Procedencia.CAMPO);
        String codigo = o.campo("codigo").texto(CODIGO);
        String nome = o.campo("nome").texto(NOME);
        String regra = o.opcional("regra").texto(CODIGO);
        BigDecimal pontos = o.campo("pontos").decimal();
        return o.montar(() -> new Item(codigo, nome, regra == null ? "" : regra, pontos));
    }
}
