package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.Collection;
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
