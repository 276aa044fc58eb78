package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * One of the steps from an empty installation to the first published edital, with its state as the data have it.
 *
 * @param chave name of the step, by which the page words it
 * @param endereco page on which it is done, from the root of the application
 */
public record PassoInicial(String chave, boolean feito, String endereco, String regra) implements Serializable {}
