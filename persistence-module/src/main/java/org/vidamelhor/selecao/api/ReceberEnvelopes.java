package org.vidamelhor.selecao.api;

import org.vidamelhor.comum.valor.Cnpj;

/**
 * What the Comissão sees of two envelopes when they are handed over, and nothing of what is inside (B-3.1, B-5.3).
 *
 * @param lacreA seal number or description of Envelope A
 * @param lacrados both closed and untouched
 * @param identificados both faces bear what B-3.1 asks for
 * @param declaracao the Declaração de Pleno Conhecimento (Anexo III) came along
 */
public record ReceberEnvelopes(
        Cnpj cnpj,
        String nome,
        String lacreA,
        String lacreB,
        boolean lacrados,
        boolean identificados,
        boolean declaracao) {}
