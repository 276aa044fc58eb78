package org.vidamelhor.selecao.api;

/**
 * Two neighbours of a tie and what parted them.
 *
 * @param criterio criterion code, or {@link RegrasJulgamento#DECISAO_COMISSAO}
 * @param regra B-5.15 when a criterion parted them, INC-08 when only the Comissão can
 * @param pendente nobody has parted them yet
 */
public record Par(String acima, String abaixo, String criterio, String regra, boolean pendente) {}
