package org.vidamelhor.arquitetura.contraexemplo.selecao.dominio;

import org.vidamelhor.arquitetura.contraexemplo.contrato.dominio.ContratoFechado;

/** Breaks L5, L6 and L7: the selection knows the contract, past its api, and the contract knows the selection. */
public class EditalQueSabeDemais {

    public ContratoFechado contrato() {
        return new ContratoFechado();
    }
}
