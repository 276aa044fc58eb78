package org.vidamelhor.identidade.api;

/** What an API token may do on behalf of its owner; as a role it is {@code ESCOPO_} and the name. */
public enum Escopo {
    CONSULTA,
    EMISSAO;

    public String papel() {
        return "ESCOPO_" + name();
    }
}
