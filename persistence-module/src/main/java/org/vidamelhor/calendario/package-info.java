/**
 * Working days and deadlines: every date that binds someone is computed by rule, with its "why" (D9), never typed.
 *
 * <p>Start at {@link org.vidamelhor.calendario.calculo.CalculadoraPrazo}.
 */
package org.vidamelhor.calendario;
