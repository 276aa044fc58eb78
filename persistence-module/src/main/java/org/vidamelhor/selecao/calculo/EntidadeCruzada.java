package org.vidamelhor.selecao.calculo;

import org.vidamelhor.comum.valor.Cnpj;

/**
 * An entity as a crossing sees it.
 *
 * @param cnpj with which its envelopes were received
 * @param conteudo of its opened proposal; null before that, when only the CNPJ is known (B-5.4)
 */
public record EntidadeCruzada(Long participante, String nome, Cnpj cnpj, PessoasDaProposta conteudo) {}
