package org.vidamelhor.selecao.calculo;

/** One family of checks of a linter. */
interface Verificacao<E extends Exame> {

    void verificar(E exame);
}
