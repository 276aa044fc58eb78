package org.vidamelhor.selecao.api;

/** Among which proposals MO, the lowest budget, is sought (INC-11). */
public enum PopulacaoMenorOrcamento {
    CLASSIFICADAS,
    TODAS;

    public PopulacaoMenorOrcamento outra() {
        return this == TODAS ? CLASSIFICADAS : TODAS;
    }
}
