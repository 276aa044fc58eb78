package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.valor.No;

/** The columns of the table of personnel expenses, three groups and their totals (D-4.3). */
final class QuadroDePessoal {

    static final List<String> ENCARGOS =
            List.of("inss", "fgts", "rescisao", "decimoTerceiro", "ferias", "pis", "contingencia");
    static final List<String> BENEFICIOS = List.of("transporte", "alimentacao", "planoDeSaude");
    static final List<String> TOTAIS = List.of("totalA", "totalB", "totalC");

    private static final BigDecimal MESES_DO_ANO = BigDecimal.valueOf(12);

    private QuadroDePessoal() {}

    /** The pay of one post, times the posts, times twelve months; the 13th is a column of its own. */
    static Optional<BigDecimal> remuneracaoAnual(No linha) {
        return Soma.produto(linha.em("quantidade"), linha.em("remuneracaoMensal"))
                .map(MESES_DO_ANO::multiply);
    }
}
