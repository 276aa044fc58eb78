package org.vidamelhor.identidade.api;

import java.io.Serializable;
import java.time.Instant;

/** A token as its owner sees it: never the secret, which is shown once. */
public record TokenResumo(Long id, String nome, String escopos, Instant criadoEm, Instant expiraEm, Instant revogadoEm)
        implements Serializable {}
