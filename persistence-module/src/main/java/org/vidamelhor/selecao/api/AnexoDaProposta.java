package org.vidamelhor.selecao.api;

import java.io.Serializable;

/** A file that a proposal cites. @param sha256 of its bytes */
public record AnexoDaProposta(String codigo, String documento, String nome, String tipo, String sha256)
        implements Serializable {}
