package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** The analytic and the synthetic tables: lines, categories, grand total (B-4.4.3, D-4, D-4.1, D-4.2). */
final class VerificacaoDoAnalitico implements Verificacao<ExameDaProposta> {

    @Override
    public void verificar(ExameDaProposta exame) {
        No orcamento = exame.em("/orcamento");
        List<No> linhas = orcamento.em("analitico").itens();
        Set<String> categorias = exame.edital("/orcamento/categorias").itens().stream()
                .map(categoria -> categoria.em("codigo").texto())
                .collect(Collectors.toSet());
        linhas.forEach(linha -> linha(exame, linha, categorias));
        sintetico(exame, orcamento.em("sintetico"), Soma.porGrupo(linhas, "categoria", "total"));
        if (!linhas.isEmpty()) {
            Soma.conferir(exame, Gravidade.ERRO, orcamento, "valorGlobal", Soma.de(linhas, "total"), "D-4");
        }
    }

    private static void linha(ExameDaProposta exame, No linha, Set<String> categorias) {
        Soma.produto(linha.em("quantidade"), linha.em("valorUnitario"))
                .ifPresent(total -> Soma.conferir(exame, Gravidade.ERRO, linha, "total", total, "D-4.1"));
        No categoria = linha.em("categoria");
        if (!categoria.texto().isEmpty() && !categorias.isEmpty() && !categorias.contains(categoria.texto())) {
            exame.erro(categoria, Explicacao.de("D-4.1", "selecao.proposta.referencia", categoria.texto()));
        }
        No preco = linha.em("valorUnitario");
        if (preco.decimal().filter(p -> p.signum() == 0).isPresent()) {
            exame.aviso(preco, Explicacao.de("B-4.6", "selecao.proposta.precoZero"));
        }
    }

    /** One row for each category of the analytic table, with its sum. */
    private static void sintetico(ExameDaProposta exame, No sintetico, Map<String, BigDecimal> somas) {
        Set<String> semLinha = new TreeSet<>(somas.keySet());
        for (No linha : sintetico.itens()) {
            String categoria = linha.em("categoria").texto();
            semLinha.remove(categoria);
            Soma.conferir(
                    exame,
                    Gravidade.ERRO,
                    linha,
                    "total",
                    somas.getOrDefault(categoria, BigDecimal.ZERO.setScale(2)),
                    "D-4.2");
        }
        semLinha.remove("");
        if (!semLinha.isEmpty() && !sintetico.itens().isEmpty()) {
            exame.erro(sintetico, Explicacao.de("D-4.2", "selecao.proposta.semCategoria", List.copyOf(semLinha)));
        }
    }
}
