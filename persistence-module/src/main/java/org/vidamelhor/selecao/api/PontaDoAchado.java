package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * One of the places that a finding joins: a judge, or a place in a proposal.
 *
 * @param membro id of the judge; null for an entity
 * @param participante id of the entity; null for a judge
 * @param ponteiro RFC 6901 in the record of the proposal; empty for a judge, and for the entity as received
 */
public record PontaDoAchado(Long membro, Long participante, String ponteiro) implements Serializable {

    public static PontaDoAchado julgador(Long membro) {
        return new PontaDoAchado(membro, null, "");
    }

    public static PontaDoAchado entidade(Long participante, String ponteiro) {
        return new PontaDoAchado(null, participante, ponteiro);
    }
}
