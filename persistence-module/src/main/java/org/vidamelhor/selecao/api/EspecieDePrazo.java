package org.vidamelhor.selecao.api;

import java.util.Optional;

/** A period that a case file may hold, with the act that an entity practises within it. */
public enum EspecieDePrazo {
    NOVAS_PROPOSTAS(null),
    RECURSO(EspecieDePeca.RENUNCIA_AO_RECURSO),
    DILIGENCIA(EspecieDePeca.RESPOSTA_A_DILIGENCIA),
    CONTRADITORIO(EspecieDePeca.MANIFESTACAO),
    VALIDADE(EspecieDePeca.EXTENSAO_DA_VALIDADE),
    CONVOCACAO(null),
    LIMITE_DA_ASSINATURA(null),
    ASSINATURA(EspecieDePeca.PEDIDO_DE_PRORROGACAO);

    private final EspecieDePeca ato;

    EspecieDePrazo(EspecieDePeca ato) {
        this.ato = ato;
    }

    /** Code of the words for what begins it. */
    public String evento() {
        return "selecao.prazo.evento." + name();
    }

    public Optional<EspecieDePeca> ato() {
        return Optional.ofNullable(ato);
    }
}
