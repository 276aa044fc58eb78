package org.vidamelhor.comum.infra;

import java.io.Serializable;
import org.vidamelhor.comum.api.Explicacao;

/**
 * What is wrong at one place of a JSON document.
 *
 * @param ponteiro RFC 6901 pointer; empty for the whole
 */
public record ErroJson(String ponteiro, Explicacao explicacao) implements Serializable {}
