package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the habilitação takes from a balance sheet (B-4.10.2.a), in reais.
 *
 * @param ac ativo circulante
 * @param pc passivo circulante
 * @param elp exigível a longo prazo
 * @param at ativo total
 * @param fator official index by which the values are brought up to date; 1 when they are taken as printed
 */
public record BalancoAnalisado(
        LocalDate encerramento, BigDecimal ac, BigDecimal pc, BigDecimal elp, BigDecimal at, BigDecimal fator) {

    public boolean isAtualizado() {
        return fator.compareTo(BigDecimal.ONE) != 0;
    }
}
