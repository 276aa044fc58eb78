package org.vidamelhor.selecao.api;

/** The two moments at which a selection waits for appeals before it goes on (B-5.16, B-5.20). */
public enum FaseRecursal {
    CLASSIFICACAO("B-5.16"),
    HABILITACAO("B-5.20");

    private final String regra;

    FaseRecursal(String regra) {
        this.regra = regra;
    }

    public String regra() {
        return regra;
    }
}
