package org.vidamelhor.selecao.api;

import java.io.Serializable;
import org.vidamelhor.comum.api.Explicacao;

/**
 * Something that a linter found in an edital or in a proposal.
 *
 * @param regra rule or known inconsistency, such as {@code INC-09}
 * @param ponteiro RFC 6901, the place to look at
 */
public record Achado(String regra, Gravidade gravidade, String ponteiro, Explicacao explicacao)
        implements Serializable {

    /** Names the finding while it stands: the reason for publishing over it is kept under this key. */
    public String chave() {
        return regra + " " + ponteiro + " " + explicacao.codigo();
    }
}
