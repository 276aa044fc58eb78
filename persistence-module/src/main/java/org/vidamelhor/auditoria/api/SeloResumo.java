package org.vidamelhor.auditoria.api;

import java.time.Instant;

/** One line of the list of selos. */
public record SeloResumo(long numero, Instant instante, String chave, String hash) {}
