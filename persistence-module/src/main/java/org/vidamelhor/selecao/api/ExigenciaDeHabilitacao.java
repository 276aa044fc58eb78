package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * A document that the edital requires in Envelope B (B-4.10).
 *
 * @param exame what is looked at besides presence and form
 * @param soSeQualificada asked only of an entity that is an OS already (B-4.10.1.g)
 */
public record ExigenciaDeHabilitacao(
        String codigo,
        String nome,
        String regra,
        String grupo,
        boolean obrigatorio,
        boolean exigeValidade,
        boolean soSeQualificada,
        Exame exame)
        implements Serializable {

    /** What an examination looks for. */
    public enum Exame {
        PRESENCA,
        /** Registered at a notary's office. */
        REGISTRO,
        /** An active registration number. */
        CADASTRO,
        /** Published in the DOE. */
        PUBLICACAO,
        /** Balance sheet: its own piece. */
        BALANCO,
        /** Computed from the balance sheet: nothing is typed. */
        INDICES
    }
}
