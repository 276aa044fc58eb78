/**
 * Published data of the selection: the criteria of an edital, what the Comissão Julgadora recorded, and the judgment that
 * comes out of it. Immutable; the root of the input is {@link org.vidamelhor.selecao.api.Julgamento}, of the output
 * {@link org.vidamelhor.selecao.api.ResultadoJulgamento}.
 */
package org.vidamelhor.selecao.api;
