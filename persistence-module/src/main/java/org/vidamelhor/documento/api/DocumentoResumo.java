package org.vidamelhor.documento.api;

import java.io.Serializable;
import java.time.Instant;

/** One line of the list of issued documents. */
public record DocumentoResumo(String codigo, String titulo, SituacaoDocumento situacao, Instant emitidoEm)
        implements Serializable {}
