package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.vidamelhor.comum.valor.Cnpj;

/**
 * The Secretário signed the homologação. Fired inside the transaction of the signature: the contract of management is born
 * from it (B-5.24, B-7.1).
 *
 * @param participante id of the winner in the selection
 * @param valor of the proposal on the base of the edital, in reais
 * @param ato verification code of the Ato de Homologação
 */
public record SelecaoHomologada(
        CodigoDoEdital edital,
        long participante,
        Cnpj cnpj,
        String entidade,
        BigDecimal valor,
        LocalDate em,
        String ato) {}
