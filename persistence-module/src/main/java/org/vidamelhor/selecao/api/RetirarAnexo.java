package org.vidamelhor.selecao.api;

/**
 * Input: an attachment that leaves the record of a proposal.
 *
 * @param ponteiro of its entry in the list, and its {@code caminho} as the person saw it
 */
public record RetirarAnexo(String ponteiro, String caminho, String motivo) {}
