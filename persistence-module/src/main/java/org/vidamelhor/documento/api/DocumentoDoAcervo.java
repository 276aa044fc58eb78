package org.vidamelhor.documento.api;

import java.time.Instant;

/** An issued document as a job that copies it needs it. */
public record DocumentoDoAcervo(Long id, String codigo, Instant emitidoEm, Long arquivo, long tamanho) {}
