package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Publication in the Diário Oficial do Estado, from which the effects of an act run (B-5.31).
 *
 * @param pagina may be null: not every act states it
 */
public record PublicacaoNoDoe(LocalDate data, String edicao, String pagina) implements Serializable {

    /** @throws IllegalArgumentException when date or edition is missing, or a text is too long */
    public PublicacaoNoDoe {
        if (data == null || edicao == null || edicao.isBlank() || edicao.length() > 20) {
            throw new IllegalArgumentException("publicação sem data ou sem edição");
        }
        if (pagina != null && pagina.length() > 20) {
            throw new IllegalArgumentException("página do DOE: " + pagina);
        }
    }
}
