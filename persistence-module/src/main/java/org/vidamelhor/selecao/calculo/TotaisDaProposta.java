package org.vidamelhor.selecao.calculo;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.No;

/**
 * What a proposal adds up to while it is typed: a total that is still empty is computed from its parts.
 *
 * @param pessoal totals A, B, C of the table of personnel, and their sum (D-4.3)
 * @param op the proposed value on the base of the edital (INC-47); null while there is none
 */
public record TotaisDaProposta(
        List<Categoria> analitico,
        BigDecimal totalAnalitico,
        Pessoal pessoal,
        List<Ano> cronograma,
        BigDecimal totalDoCronograma,
        Dinheiro op)
        implements Serializable {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    public TotaisDaProposta {
        analitico = List.copyOf(analitico);
        cronograma = List.copyOf(cronograma);
    }

    /** One category of the analytic table, with its subcategories in the order in which they appear (D-4.1, D-4.2). */
    public record Categoria(String codigo, BigDecimal total, List<Subcategoria> subcategorias) implements Serializable {

        public Categoria {
            subcategorias = List.copyOf(subcategorias);
        }
    }

    public record Subcategoria(String nome, BigDecimal total) implements Serializable {}

    public record Pessoal(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal total) implements Serializable {}

    /** One year of the schedule: custeio plus investimento by quarter, and their sum (D-5). */
    public record Ano(int ano, List<BigDecimal> trimestres, BigDecimal total) implements Serializable {

        public Ano {
            trimestres = List.copyOf(trimestres);
        }
    }

    public static TotaisDaProposta de(No proposta, No edital) {
        List<Categoria> analitico =
                categorias(proposta.naPosicao("/orcamento/analitico").itens());
        List<Ano> cronograma = proposta.naPosicao("/desembolso/anos").itens().stream()
                .map(TotaisDaProposta::ano)
                .toList();
        return new TotaisDaProposta(
                analitico,
                soma(analitico.stream().map(Categoria::total).toList()),
                pessoal(proposta.naPosicao("/orcamento/pessoal").itens()),
                cronograma,
                soma(cronograma.stream().map(Ano::total).toList()),
                ValorDaProposta.naBaseDoEdital(proposta, edital).orElse(null));
    }

    private static List<Categoria> categorias(List<No> linhas) {
        Map<String, Map<String, BigDecimal>> somas = new LinkedHashMap<>();
        for (No linha : linhas) {
            BigDecimal total = Soma.numero(linha.em("total"))
                    .or(() -> Soma.produto(linha.em("quantidade"), linha.em("valorUnitario")))
                    .orElse(ZERO);
            somas.computeIfAbsent(linha.em("categoria").texto(), nova -> new LinkedHashMap<>())
                    .merge(linha.em("subcategoria").texto(), total, BigDecimal::add);
        }
        List<Categoria> categorias = new ArrayList<>();
        somas.forEach((codigo, partes) -> {
            List<Subcategoria> subcategorias = new ArrayList<>();
            partes.forEach((nome, total) -> subcategorias.add(new Subcategoria(nome, total)));
            categorias.add(new Categoria(codigo, soma(List.copyOf(partes.values())), subcategorias));
        });
        return categorias;
    }

    private static Pessoal pessoal(List<No> linhas) {
        BigDecimal a = ZERO;
        BigDecimal b = ZERO;
        BigDecimal c = ZERO;
        for (No linha : linhas) {
            a = a.add(Soma.numero(linha.em("totalA"))
                    .or(() -> QuadroDePessoal.remuneracaoAnual(linha))
                    .orElse(ZERO));
            b = b.add(Soma.numero(linha.em("totalB")).orElseGet(() -> Soma.dosCampos(linha, QuadroDePessoal.ENCARGOS)));
            c = c.add(
                    Soma.numero(linha.em("totalC")).orElseGet(() -> Soma.dosCampos(linha, QuadroDePessoal.BENEFICIOS)));
        }
        return new Pessoal(a, b, c, a.add(b).add(c));
    }

    private static Ano ano(No ano) {
        List<BigDecimal> trimestres = VerificacaoDoDesembolso.TRIMESTRES.stream()
                .map(trimestre -> soma(VerificacaoDoDesembolso.NATUREZAS.stream()
                        .flatMap(natureza -> Soma.numero(ano.em(natureza).em(trimestre)).stream())
                        .toList()))
                .toList();
        return new Ano(ano.em("ano").inteiro().orElse(0), trimestres, soma(trimestres));
    }

    private static BigDecimal soma(List<BigDecimal> partes) {
        return partes.stream().reduce(ZERO, BigDecimal::add);
    }
}
