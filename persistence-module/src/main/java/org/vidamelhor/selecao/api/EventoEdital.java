package org.vidamelhor.selecao.api;

import static org.vidamelhor.selecao.api.SituacaoEdital.ADJUDICADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.ANULADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.CLASSIFICADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.CONTRATADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.DESERTO;
import static org.vidamelhor.selecao.api.SituacaoEdital.EM_HABILITACAO;
import static org.vidamelhor.selecao.api.SituacaoEdital.EM_JULGAMENTO;
import static org.vidamelhor.selecao.api.SituacaoEdital.EM_RECURSO_CLASSIFICACAO;
import static org.vidamelhor.selecao.api.SituacaoEdital.EM_RECURSO_HABILITACAO;
import static org.vidamelhor.selecao.api.SituacaoEdital.FRACASSADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.HOMOLOGADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.PUBLICADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.RASCUNHO;
import static org.vidamelhor.selecao.api.SituacaoEdital.RETIFICADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.REVOGADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.SESSAO_ABERTA;
import static org.vidamelhor.selecao.api.SituacaoEdital.SUSPENSO;

import java.util.EnumSet;
import java.util.Set;

/** What moves an edital from one state to another, with the rule that allows it: the whole table of SM-01. */
public enum EventoEdital {
    PUBLICAR("B-1.2", PUBLICADO, RASCUNHO),
    ABRIR_RETIFICACAO("B-13.2", RETIFICADO, PUBLICADO),
    DESCARTAR_RETIFICACAO("B-13.2", PUBLICADO, RETIFICADO),
    REPUBLICAR("B-13.2", PUBLICADO, RETIFICADO),
    ABRIR_SESSAO("A-9", SESSAO_ABERTA, PUBLICADO),
    CONSTATAR_DESERTO("SM-01", DESERTO, SESSAO_ABERTA),
    ENCERRAR_ABERTURA_A("B-5.5", EM_JULGAMENTO, SESSAO_ABERTA),
    DIVULGAR_CLASSIFICACAO("B-5.14", CLASSIFICADO, EM_JULGAMENTO, EM_RECURSO_CLASSIFICACAO),
    SUSPENDER("B-5.22", SUSPENSO, EM_JULGAMENTO),
    RECEBER_NOVAS_PROPOSTAS("B-5.22", SESSAO_ABERTA, SUSPENSO),
    ENCERRAR_SEM_NOVAS_PROPOSTAS("B-5.22", FRACASSADO, SESSAO_ABERTA),
    CONSTATAR_FRACASSO("SM-01", FRACASSADO, SUSPENSO, EM_HABILITACAO),
    RECEBER_RECURSO_DA_CLASSIFICACAO("B-6.6.a", EM_RECURSO_CLASSIFICACAO, CLASSIFICADO),
    INICIAR_HABILITACAO("B-5.16", EM_HABILITACAO, CLASSIFICADO, EM_RECURSO_CLASSIFICACAO),
    DIVULGAR_HABILITACAO("B-5.17", EM_RECURSO_HABILITACAO, EM_HABILITACAO),
    ADJUDICAR("B-5.20", ADJUDICADO, EM_RECURSO_HABILITACAO, ADJUDICADO, HOMOLOGADO),
    HOMOLOGAR("B-5.24", HOMOLOGADO, ADJUDICADO),
    CONTRATAR("B-8.3", CONTRATADO, HOMOLOGADO),
    REVOGAR("B-5.29", REVOGADO, antesDoContrato()),
    ANULAR("B-5.29", ANULADO, antesDoContrato());

    private final String regra;
    private final SituacaoEdital para;
    private final Set<SituacaoEdital> de;

    EventoEdital(String regra, SituacaoEdital para, SituacaoEdital... de) {
        this.regra = regra;
        this.para = para;
        this.de = de.length == 0 ? EnumSet.noneOf(SituacaoEdital.class) : EnumSet.of(de[0], de);
    }

    private static SituacaoEdital[] antesDoContrato() {
        return EnumSet.complementOf(EnumSet.of(CONTRATADO, FRACASSADO, DESERTO, REVOGADO, ANULADO))
                .toArray(SituacaoEdital[]::new);
    }

    public String regra() {
        return regra;
    }

    public SituacaoEdital para() {
        return para;
    }

    public boolean cabeEm(SituacaoEdital situacao) {
        return de.contains(situacao);
    }
}
