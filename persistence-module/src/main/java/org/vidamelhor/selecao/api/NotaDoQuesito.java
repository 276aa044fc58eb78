package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * An answer with its reason.
 *
 * @param valor months, name of a title, SIM or NAO, percentage or points, as text; empty while there is none
 */
public record NotaDoQuesito(String valor, String justificativa) implements Serializable {

    public static final NotaDoQuesito VAZIA = new NotaDoQuesito("", "");

    public NotaDoQuesito {
        valor = valor == null ? "" : valor.strip();
        justificativa = justificativa == null ? "" : justificativa.strip().replace("\r\n", "\n");
    }

    public boolean isVazia() {
        return valor.isEmpty() && justificativa.isEmpty();
    }
}
