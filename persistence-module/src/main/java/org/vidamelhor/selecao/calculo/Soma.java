package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** A declared number against the one that its parts give. */
final class Soma {

    private Soma() {}

    /** An integer or a decimal; empty when there is none. */
    static Optional<BigDecimal> numero(No no) {
        return no.decimal().or(() -> no.inteiro().map(BigDecimal::valueOf));
    }

    /** Sum of one field over the items; what an item lacks counts nothing. */
    static BigDecimal de(Collection<No> itens, String campo) {
        return itens.stream().flatMap(item -> numero(item.em(campo)).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Sum of one field over the items of each group, groups in the order in which they appear. */
    static Map<String, BigDecimal> porGrupo(Collection<No> itens, String grupo, String campo) {
        Map<String, BigDecimal> somas = new LinkedHashMap<>();
        itens.forEach(item ->
                somas.merge(item.em(grupo).texto(), numero(item.em(campo)).orElse(BigDecimal.ZERO), BigDecimal::add));
        return somas;
    }

    /** Sum of several fields of one object. */
    static BigDecimal dosCampos(No objeto, Collection<String> campos) {
        return campos.stream()
                .flatMap(campo -> numero(objeto.em(campo)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Quantity times price, rounded to centavos once; empty when either is missing. */
    static Optional<BigDecimal> produto(No quantidade, No preco) {
        return numero(quantidade)
                .flatMap(q -> numero(preco).map(p -> q.multiply(p).setScale(2, RoundingMode.HALF_UP)));
    }

    /** Nothing is said of a field that is empty. */
    static void conferir(
            Exame exame, Gravidade gravidade, No objeto, String campo, BigDecimal calculado, String classe) {
        numero(objeto.em(campo))
                .filter(declarado -> declarado.compareTo(calculado) != 0)
                .ifPresent(declarado -> exame.sobre(
                        gravidade,
                        objeto,
                        campo,
                        Explicacao.de(classe, "selecao.verificacao.soma", declarado, calculado)));
    }
}
