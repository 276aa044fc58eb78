package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import org.vidamelhor.comum.valor.Cnpj;

/**
 * What a member declared last about one entity.
 *
 * @param entidade CNPJ, without punctuation
 * @param motivo of the impediment; null when there is none
 */
public record DeclaracaoResumo(Long membro, String entidade, boolean impedido, String motivo, Instant em)
        implements Serializable {

    /** Headquarters and branches are one entity. */
    public boolean sobre(Cnpj cnpj) {
        return entidade.startsWith(cnpj.raiz());
    }
}
