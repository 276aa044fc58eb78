package org.vidamelhor.selecao.api;

import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/**
 * A reason for which a proposal is out.
 *
 * @param codigo criterion code + {@code _MINIMO}, {@code NT_MINIMA}, {@code ACIMA_DO_TETO}, {@code ORCAMENTO_ZERO} or
 *     {@code DECLARADA}
 * @param regras rule ids; the first is the one to cite
 */
public record Motivo(String codigo, List<String> regras, Explicacao explicacao) {

    public Motivo {
        regras = List.copyOf(regras);
    }
}
