package org.vidamelhor.selecao.api;

/** States of an entity in a selection, and of its proposal (SM-02). */
public enum SituacaoParticipante {
    INSCRITO,
    VISTORIADO,
    CREDENCIADO,
    ENVELOPES_ENTREGUES,
    A_ABERTO,
    EM_ANALISE,
    CLASSIFICADA,
    DESCLASSIFICADA,
    B_ABERTO,
    HABILITADA,
    INABILITADA,
    VENCEDORA,
    CONVOCADA,
    CONTRATADA,
    DECAIDA,
    DESISTENTE;

    /** Whether it handed in no envelope yet: it may have inspected the UNIS and never come back. */
    public boolean isSemEnvelopes() {
        return ordinal() < ENVELOPES_ENTREGUES.ordinal();
    }

    /** Whether Envelope A was opened: until then nobody but the entity knows what it proposes (B-5.4). */
    public boolean isAberta() {
        return ordinal() >= A_ABERTO.ordinal() && this != DESISTENTE;
    }
}
