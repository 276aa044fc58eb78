package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * An annex that the edital names.
 *
 * @param consta whether the document says what stands in it; if not it is named with the reason and nothing is invented
 * @param observacao what the edital itself says about it, and for one that does not exist the reason; may be empty
 */
public record AnexoDoEdital(String codigo, String numero, String titulo, boolean consta, String observacao)
        implements Serializable {}
