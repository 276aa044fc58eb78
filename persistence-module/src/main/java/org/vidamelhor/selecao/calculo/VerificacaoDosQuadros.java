package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** Goods and supplies: the quantities are the edital's, the prices the proponent's; and what the lines carry (D-4.4). */
final class VerificacaoDosQuadros implements Verificacao<ExameDaProposta> {

    private static final String PESSOAL = "PESSOAL";

    @Override
    public void verificar(ExameDaProposta exame) {
        No quadros = exame.em("/orcamento/quadros");
        for (No pedido : exame.edital("/orcamento/quadros").itens()) {
            Optional<No> quadro =
                    ExameDaProposta.comCodigo(quadros, pedido.em("codigo").texto());
            if (quadro.isPresent()) {
                pedido.em("itens").itens().forEach(item -> quantidades(exame, quadro.get(), item));
            } else if (!quadros.itens().isEmpty()) {
                exame.erro(
                        quadros,
                        Explicacao.de(
                                "D-4.4",
                                "selecao.proposta.semQuadro",
                                pedido.em("nome").texto()));
            }
        }
        quadros.itens().forEach(quadro -> valores(exame, quadro));
        noAnalitico(exame, quadros);
    }

    private static void quantidades(ExameDaProposta exame, No quadro, No pedido) {
        Optional<No> item = ExameDaProposta.comCodigo(
                quadro.em("itens"), pedido.em("codigo").texto());
        if (item.isEmpty()) {
            exame.erro(
                    quadro.em("itens"),
                    Explicacao.de(
                            "D-4.4",
                            "selecao.proposta.semItem",
                            pedido.em("codigo").texto(),
                            pedido.em("descricao").texto()));
            return;
        }
        quantidade(exame, item.get().em("quantidadePorUnis"), pedido.em("quantidadePorUnis"));
        quantidade(exame, item.get().em("quantidadeTotal"), pedido.em("quantidadeTotal"));
    }

    private static void quantidade(ExameDaProposta exame, No dada, No pedida) {
        Optional<Integer> certa = pedida.inteiro();
        dada.inteiro()
                .filter(q -> certa.filter(c -> !c.equals(q)).isPresent())
                .ifPresent(q -> exame.erro(
                        dada, Explicacao.de("D-4.4", "selecao.proposta.quantidade", q, certa.orElseThrow())));
    }

    private static void valores(ExameDaProposta exame, No quadro) {
        for (No item : quadro.em("itens").itens()) {
            No preco = item.em("valorUnitario");
            Soma.produto(item.em("quantidadePorUnis"), preco)
                    .ifPresent(v -> Soma.conferir(exame, Gravidade.ERRO, item, "valorPorUnis", v, "D-4.4"));
            Soma.produto(item.em("quantidadeTotal"), preco)
                    .ifPresent(v -> Soma.conferir(exame, Gravidade.ERRO, item, "valorTotal", v, "D-4.4"));
        }
        Soma.conferir(
                exame,
                Gravidade.ERRO,
                quadro,
                "total",
                Soma.de(quadro.em("itens").itens(), "valorTotal"),
                "D-4.4");
    }

    /** Lines of the analytic table that say which table details them must carry its sum (D-4). */
    private static void noAnalitico(ExameDaProposta exame, No quadros) {
        No analitico = exame.em("/orcamento/analitico");
        Map<String, BigDecimal> carregado = Soma.porGrupo(analitico.itens(), "quadro", "total");
        boolean global = exame.em("/orcamento/base").texto().equals("GLOBAL");
        carregado.forEach((codigo, valor) -> {
            Optional<BigDecimal> detalhado = codigo.equals(PESSOAL)
                    ? Optional.of(Soma.de(exame.em("/orcamento/pessoal").itens(), "total")
                            .multiply(BigDecimal.valueOf(global ? exame.anos() : 1)))
                    : ExameDaProposta.comCodigo(quadros, codigo).flatMap(q -> Soma.numero(q.em("total")));
            if (detalhado.filter(d -> d.compareTo(valor) != 0).isPresent()) {
                exame.aviso(
                        analitico,
                        Explicacao.de("D-4", "selecao.proposta.quadroDifere", codigo, valor, detalhado.orElseThrow()));
            } else if (!codigo.isEmpty() && detalhado.isEmpty()) {
                exame.aviso(analitico, Explicacao.de("D-4", "selecao.proposta.referencia", codigo));
            }
        });
    }
}
