package org.vidamelhor.selecao.api;

import java.io.Serializable;
import org.vidamelhor.comum.valor.Cpf;

/**
 * Somebody whom a proposal names.
 *
 * @param nome as written; may be empty
 * @param cpf null when none is written, or what is written is none
 * @param cpfErrado whether something is written that is no CPF
 * @param ponteiro RFC 6901, where the proposal says so
 */
public record PessoaDeclarada(VinculoComEntidade vinculo, String nome, Cpf cpf, boolean cpfErrado, String ponteiro)
        implements Serializable {}
