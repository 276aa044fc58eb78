package org.vidamelhor.calendario.api;

import java.io.Serializable;
import org.vidamelhor.comum.api.Explicacao;

/**
 * What is wrong at one place of a list that was sent.
 *
 * @param linha from 1, as an editor counts them
 * @param coluna as the header names it; empty for the whole line
 */
public record ErroDeLinha(int linha, String coluna, Explicacao explicacao) implements Serializable {}
