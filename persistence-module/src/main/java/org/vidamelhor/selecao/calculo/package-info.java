/**
 * The judgment of proposals as pure functions: scores (Seção E), ITP, order and ties. Every intermediate value is an exact
 * fraction; rounding happens only where ties are formed and where a value is shown. The entry is
 * {@link org.vidamelhor.selecao.calculo.CalculadoraItp}.
 */
package org.vidamelhor.selecao.calculo;
