package org.vidamelhor.selecao.api;

import java.io.Serializable;
import org.vidamelhor.comum.api.Explicacao;

/**
 * Why a judgment cannot be calculated.
 *
 * @param caminho JSON pointer into the input, such as {@code /propostas/2/lancamentos/C1.1}
 */
public record Problema(String caminho, Explicacao explicacao) implements Serializable {}
