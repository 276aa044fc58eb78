package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** The schedule: custeio plus investimento, by quarter, by year and over all the years (D-5, INC-47). */
final class VerificacaoDoDesembolso implements Verificacao<ExameDaProposta> {

    static final List<String> TRIMESTRES = List.of("t1", "t2", "t3", "t4");
    static final List<String> NATUREZAS = List.of("custeio", "investimento");

    @Override
    public void verificar(ExameDaProposta exame) {
        No desembolso = exame.em("/desembolso");
        List<No> anos = desembolso.em("anos").itens();
        if (anos.isEmpty()) {
            return; // an empty list is an empty field
        }
        anos(exame, desembolso.em("anos"));
        anos.forEach(ano -> ano(exame, ano));
        BigDecimal total = anos.stream()
                .flatMap(ano -> Soma.numero(ano.naPosicao("/total/total")).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Soma.conferir(exame, Gravidade.ERRO, desembolso, "total", total, "D-5");
        valor(exame, desembolso.em("total"));
        NATUREZAS.forEach(natureza -> natureza(exame, desembolso.em("anos"), natureza));
    }

    private static void anos(ExameDaProposta exame, No lista) {
        List<Integer> dados = lista.itens().stream()
                .flatMap(ano -> ano.em("ano").inteiro().stream())
                .sorted()
                .toList();
        List<Integer> pedidos = IntStream.rangeClosed(1, exame.anos()).boxed().toList();
        if (!dados.equals(pedidos)) {
            exame.erro(lista, Explicacao.de("D-5", "selecao.proposta.anos", dados, pedidos));
        }
    }

    private static void ano(ExameDaProposta exame, No ano) {
        for (String trimestre : TRIMESTRES) {
            BigDecimal soma = NATUREZAS.stream()
                    .flatMap(natureza -> Soma.numero(ano.em(natureza).em(trimestre)).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Soma.conferir(exame, Gravidade.ERRO, ano.em("total"), trimestre, soma, "D-5");
        }
        for (String parte : List.of("custeio", "investimento", "total")) {
            BigDecimal soma = Soma.dosCampos(ano.em(parte), TRIMESTRES);
            Soma.conferir(exame, Gravidade.ERRO, ano.em(parte), "total", soma, "D-5");
        }
    }

    private static void valor(ExameDaProposta exame, No total) {
        Optional<BigDecimal> esperado = ValorDaProposta.deTodosOsAnos(exame.em("/orcamento"), exame.anos());
        total.decimal()
                .filter(t -> esperado.filter(e -> e.compareTo(t) != 0).isPresent())
                .ifPresent(t -> exame.erro(
                        total,
                        Explicacao.de(
                                "INC-47",
                                "selecao.proposta.cronogramaDifere",
                                t,
                                esperado.orElseThrow(),
                                exame.anos())));
    }

    /** What the schedule gives to one nature against what the analytic table gives it, over all the years. */
    private static void natureza(ExameDaProposta exame, No anos, String natureza) {
        No analitico = exame.em("/orcamento/analitico");
        boolean global = exame.em("/orcamento/base").texto().equals("GLOBAL");
        BigDecimal previsto = analitico.itens().stream()
                .filter(linha -> naturezaDe(exame, linha).equalsIgnoreCase(natureza))
                .flatMap(linha -> Soma.numero(linha.em("total")).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(global ? 1 : exame.anos()));
        BigDecimal desembolsado = anos.itens().stream()
                .flatMap(ano -> Soma.numero(ano.em(natureza).em("total")).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!analitico.itens().isEmpty() && previsto.compareTo(desembolsado) != 0) {
            exame.aviso(
                    anos, Explicacao.de("D-5", "selecao.proposta.naturezaDifere", natureza, desembolsado, previsto));
        }
    }

    private static String naturezaDe(ExameDaProposta exame, No linha) {
        return ExameDaProposta.comCodigo(
                        exame.edital("/orcamento/categorias"),
                        linha.em("categoria").texto())
                .map(categoria -> categoria.em("natureza").texto())
                .orElse("");
    }
}
