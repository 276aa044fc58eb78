package org.vidamelhor.selecao.api;

/** State of a proposal after the technical judgment. */
public enum SituacaoProposta {
    CLASSIFICADA,
    DESCLASSIFICADA
}
