package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.vidamelhor.calendario.api.PrazoCalculado;

/**
 * A deadline of an edital that can already be dated.
 *
 * @param evento what it counts from, by its name for people
 * @param quemAge may be empty
 */
public record PrazoDoEdital(
        String codigo, String nome, String evento, String quemAge, String consequencia, PrazoCalculado calculado)
        implements Serializable {

    public LocalDate vencimento() {
        return calculado.vencimento();
    }
}
