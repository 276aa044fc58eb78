package org.vidamelhor.arquitetura.contraexemplo.contrato.dominio;

import org.vidamelhor.arquitetura.contraexemplo.selecao.dominio.EditalQueSabeDemais;

/** Breaks L6 and L7: an entity of another context instead of its id. */
public class ContratoFechado {

    private EditalQueSabeDemais edital;

    public boolean temEdital() {
        return edital != null;
    }
}
