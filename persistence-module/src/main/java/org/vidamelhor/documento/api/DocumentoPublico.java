package org.vidamelhor.documento.api;

import java.io.Serializable;
import java.time.Instant;

/** A valid document that anyone may read. @param modelo key of the template, which tells its kind */
public record DocumentoPublico(String codigo, String titulo, String modelo, Instant emitidoEm)
        implements Serializable {}
