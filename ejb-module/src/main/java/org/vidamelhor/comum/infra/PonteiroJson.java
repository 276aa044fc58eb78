package org.vidamelhor.comum.infra;

/** Place of a value in a JSON document; written as RFC 6901 only when someone asks. */
record PonteiroJson(PonteiroJson pai, String token) {

    static final PonteiroJson RAIZ = new PonteiroJson(null, "");

    PonteiroJson em(String nome) {
        return new PonteiroJson(this, nome);
    }

    PonteiroJson em(int indice) {
        return em(Integer.toString(indice));
    }

    @Override
    public String toString() {
        return pai == null ? "" : pai + "/" + token.replace("~", "~0").replace("/", "~1");
    }
}
