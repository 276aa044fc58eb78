package org.vidamelhor.selecao.api;

import static org.vidamelhor.selecao.api.SituacaoParticipante.A_ABERTO;
import static org.vidamelhor.selecao.api.SituacaoParticipante.B_ABERTO;
import static org.vidamelhor.selecao.api.SituacaoParticipante.CLASSIFICADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.CONTRATADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.CONVOCADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.CREDENCIADO;
import static org.vidamelhor.selecao.api.SituacaoParticipante.DECAIDA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.DESCLASSIFICADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.DESISTENTE;
import static org.vidamelhor.selecao.api.SituacaoParticipante.EM_ANALISE;
import static org.vidamelhor.selecao.api.SituacaoParticipante.ENVELOPES_ENTREGUES;
import static org.vidamelhor.selecao.api.SituacaoParticipante.HABILITADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.INABILITADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.INSCRITO;
import static org.vidamelhor.selecao.api.SituacaoParticipante.VENCEDORA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.VISTORIADO;

import java.util.EnumSet;
import java.util.Set;

/** What moves an entity from one state to another, with the rule that allows it: the whole table of SM-02. */
public enum EventoParticipante {
    REGISTRAR_VISTORIA("B-4.3", VISTORIADO, INSCRITO),
    CREDENCIAR("B-2.2", CREDENCIADO, INSCRITO, VISTORIADO),
    ENTREGAR_ENVELOPES("B-5.3", ENVELOPES_ENTREGUES, INSCRITO, VISTORIADO, CREDENCIADO),
    ABRIR_A("B-5.4", A_ABERTO, ENVELOPES_ENTREGUES),
    DESISTIR("B-5.7", DESISTENTE, ENVELOPES_ENTREGUES),
    DESISTIR_COM_MOTIVO_ACEITO("B-5.7", DESISTENTE, daAberturaAteVencer()),
    ANALISAR("B-5.12", EM_ANALISE, A_ABERTO),
    CLASSIFICAR("B-5.14", CLASSIFICADA, EM_ANALISE),
    DESCLASSIFICAR("E-2.1", DESCLASSIFICADA, EM_ANALISE),
    DESCLASSIFICAR_POR_FATO(
            "B-5.30", DESCLASSIFICADA, CLASSIFICADA, B_ABERTO, HABILITADA, INABILITADA, VENCEDORA, CONVOCADA),
    REVER_CLASSIFICACAO("B-6.6.a", CLASSIFICADA, DESCLASSIFICADA),
    ABRIR_B("B-5.17", B_ABERTO, CLASSIFICADA),
    HABILITAR("B-5.19", HABILITADA, B_ABERTO),
    INABILITAR("B-5.18", INABILITADA, B_ABERTO),
    REVER_HABILITACAO("B-6.6.a", HABILITADA, INABILITADA),
    ADJUDICAR("B-5.20", VENCEDORA, HABILITADA),
    CONVOCAR("B-5.25", CONVOCADA, VENCEDORA),
    CONTRATAR("B-8.3", CONTRATADA, CONVOCADA),
    DECAIR("B-8.4", DECAIDA, CONVOCADA);

    private final String regra;
    private final SituacaoParticipante para;
    private final Set<SituacaoParticipante> de;

    EventoParticipante(String regra, SituacaoParticipante para, SituacaoParticipante... de) {
        this.regra = regra;
        this.para = para;
        this.de = EnumSet.of(de[0], de);
    }

    private static SituacaoParticipante[] daAberturaAteVencer() {
        return EnumSet.range(A_ABERTO, VENCEDORA).toArray(SituacaoParticipante[]::new);
    }

    public String regra() {
        return regra;
    }

    public SituacaoParticipante para() {
        return para;
    }

    public boolean cabeEm(SituacaoParticipante situacao) {
        return de.contains(situacao);
    }
}
