package org.vidamelhor.selecao.calculo;

/** One family of checks of the linter. */
interface Verificacao {

    void verificar(Exame exame);
}
