/**
 * The law of a selection's case file, from the classification to the signature of the contract: when each act fits, what
 * it may say and what it does. Pure, without clock or database. The entry is
 * {@link org.vidamelhor.selecao.regra.RegrasDosAutos}.
 */
package org.vidamelhor.selecao.regra;
