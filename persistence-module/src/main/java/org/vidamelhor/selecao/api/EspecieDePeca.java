package org.vidamelhor.selecao.api;

import static org.vidamelhor.selecao.api.Praticante.ENTIDADE;
import static org.vidamelhor.selecao.api.Praticante.MEMBRO;
import static org.vidamelhor.selecao.api.Praticante.PRESIDENCIA;
import static org.vidamelhor.selecao.api.Praticante.SECRETARIO;
import static org.vidamelhor.selecao.api.Praticante.UMA;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may be joined to the case file of a selection (<em>autos</em>) from the published edital to the signature of
 * the contract: the rule that it fulfils, who practises it, on what, and which document it prints. Its fields are in
 * {@code autos.schema.json} under its name; when it fits is said by {@code RegrasDosAutos}.
 */
public enum EspecieDePeca {
    AGENDAMENTO_DA_VISTORIA("B-4.2", ENTIDADE, true, AlvoDaPeca.UNIS, Impressao.NENHUMA),
    CANCELAMENTO_DA_VISTORIA("B-4.2", ENTIDADE, true, AlvoDaPeca.UNIS, Impressao.NENHUMA),
    VISITA_A_UNIS("B-4.2", UMA, true, AlvoDaPeca.UNIS, Impressao.NENHUMA),
    DECLARACAO_DE_VISTORIA("B-4.3", UMA, true, AlvoDaPeca.NENHUM, Impressao.SERVIDOR),

    PROCURACAO("AN-I", ENTIDADE, true, AlvoDaPeca.NENHUM, Impressao.REPRESENTANTE),
    CREDENCIAL("AN-II", ENTIDADE, true, AlvoDaPeca.NENHUM, Impressao.REPRESENTANTE),
    PLENO_CONHECIMENTO("AN-III", ENTIDADE, true, AlvoDaPeca.NENHUM, Impressao.REPRESENTANTE),
    ENTREGA_DA_PROCURACAO("B-2.2", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    ENTREGA_DA_CREDENCIAL("B-2.6", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    ENTREGA_DO_PLENO_CONHECIMENTO("B-5.3", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),

    ATA_DA_ABERTURA("B-5.5", PRESIDENCIA, false, AlvoDaPeca.NENHUM, Impressao.COMISSAO),
    ATA_DA_REUNIAO_RESERVADA("B-5.12", PRESIDENCIA, false, AlvoDaPeca.NENHUM, Impressao.COMISSAO),
    RESULTADO_DA_CLASSIFICACAO("B-5.31", PRESIDENCIA, false, AlvoDaPeca.NENHUM, Impressao.PRESIDENCIA),

    RENUNCIA_AO_RECURSO("B-5.16", MEMBRO, true, AlvoDaPeca.FASE, Impressao.NENHUMA),
    CERTIDAO_DE_DECURSO("B-6.6.a", PRESIDENCIA, false, AlvoDaPeca.FASE, Impressao.PRESIDENCIA),
    INICIO_DA_HABILITACAO("B-5.16", PRESIDENCIA, false, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    DEVOLUCAO_DO_ENVELOPE_B("B-5.16", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),

    ABERTURA_DO_ENVELOPE_B("B-5.17", PRESIDENCIA, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    ATA_DA_HABILITACAO("B-5.5", PRESIDENCIA, false, AlvoDaPeca.NENHUM, Impressao.COMISSAO),
    DOCUMENTO_DE_HABILITACAO("B-4.10.1.a", MEMBRO, true, AlvoDaPeca.ITEM, Impressao.NENHUMA),
    BALANCO("B-4.10.2.a", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    DILIGENCIA("B-5.27", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    RESPOSTA_A_DILIGENCIA("B-5.28", MEMBRO, true, AlvoDaPeca.PECA, Impressao.NENHUMA),
    HABILITACAO("B-5.19", PRESIDENCIA, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    INABILITACAO("B-5.18", PRESIDENCIA, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    RESULTADO_DA_HABILITACAO("B-5.31", PRESIDENCIA, false, AlvoDaPeca.NENHUM, Impressao.PRESIDENCIA),

    EXTENSAO_DA_VALIDADE("B-4.5", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    NEGOCIACAO("B-5.21", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    PROVA_DE_MERCADO("B-7.2", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    ADJUDICACAO("B-5.20", PRESIDENCIA, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    PARECER_FINAL("B-7.1", PRESIDENCIA, false, AlvoDaPeca.NENHUM, Impressao.COMISSAO),
    HOMOLOGACAO("B-5.24", SECRETARIO, false, AlvoDaPeca.NENHUM, Impressao.SECRETARIO),

    PUBLICACAO_NO_DOE("B-5.31", PRESIDENCIA, false, AlvoDaPeca.PECA, Impressao.NENHUMA),
    PUBLICACAO_DA_AUTORIDADE("B-5.31", SECRETARIO, false, AlvoDaPeca.PECA, Impressao.NENHUMA),

    QUALIFICACAO_COMO_OS("B-8.2", SECRETARIO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    CONVOCACAO("B-5.25", SECRETARIO, true, AlvoDaPeca.NENHUM, Impressao.SECRETARIO),
    PEDIDO_DE_PRORROGACAO("B-8.3", SECRETARIO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    DECISAO_DA_PRORROGACAO("B-8.3", SECRETARIO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    ASSINATURA_DO_CONTRATO("B-8.3", SECRETARIO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    DECADENCIA("B-8.4", SECRETARIO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),

    INTENCAO_DE_EXTINGUIR("B-5.29", SECRETARIO, false, AlvoDaPeca.NENHUM, Impressao.SECRETARIO),
    INTENCAO_DE_DESCLASSIFICAR("B-5.30", PRESIDENCIA, true, AlvoDaPeca.NENHUM, Impressao.PRESIDENCIA),
    MANIFESTACAO("B-5.29", MEMBRO, true, AlvoDaPeca.PECA, Impressao.NENHUMA),
    DECISAO_DA_EXTINCAO("B-12.1", SECRETARIO, false, AlvoDaPeca.PECA, Impressao.SECRETARIO),
    DECISAO_DA_DESCLASSIFICACAO("B-5.30", PRESIDENCIA, true, AlvoDaPeca.PECA, Impressao.PRESIDENCIA),

    PEDIDO_DE_DESISTENCIA("B-5.7", MEMBRO, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    DESISTENCIA("B-5.7", PRESIDENCIA, true, AlvoDaPeca.NENHUM, Impressao.NENHUMA),
    NOVA_DATA("B-5.22", PRESIDENCIA, false, AlvoDaPeca.NENHUM, Impressao.PRESIDENCIA),
    FRACASSO("SM-01", PRESIDENCIA, false, AlvoDaPeca.NENHUM, Impressao.PRESIDENCIA);

    private final String regra;
    private final Praticante praticante;
    private final boolean deEntidade;
    private final AlvoDaPeca alvo;
    private final Impressao impressao;

    EspecieDePeca(String regra, Praticante praticante, boolean deEntidade, AlvoDaPeca alvo, Impressao impressao) {
        this.regra = regra;
        this.praticante = praticante;
        this.deEntidade = deEntidade;
        this.alvo = alvo;
        this.impressao = impressao;
    }

    public FaseDoProcesso fase() {
        return switch (this) {
            case AGENDAMENTO_DA_VISTORIA, CANCELAMENTO_DA_VISTORIA, VISITA_A_UNIS, DECLARACAO_DE_VISTORIA ->
                FaseDoProcesso.VISTORIA;
            case PROCURACAO,
                    CREDENCIAL,
                    PLENO_CONHECIMENTO,
                    ENTREGA_DA_PROCURACAO,
                    ENTREGA_DA_CREDENCIAL,
                    ENTREGA_DO_PLENO_CONHECIMENTO -> FaseDoProcesso.REPRESENTACAO;
            case ATA_DA_ABERTURA,
                    ATA_DA_REUNIAO_RESERVADA,
                    RESULTADO_DA_CLASSIFICACAO,
                    PEDIDO_DE_DESISTENCIA,
                    DESISTENCIA,
                    NOVA_DATA,
                    DILIGENCIA,
                    RESPOSTA_A_DILIGENCIA -> FaseDoProcesso.REGISTROS;
            case RENUNCIA_AO_RECURSO, CERTIDAO_DE_DECURSO, PUBLICACAO_NO_DOE, PUBLICACAO_DA_AUTORIDADE ->
                FaseDoProcesso.RECURSO;
            case INICIO_DA_HABILITACAO,
                    DEVOLUCAO_DO_ENVELOPE_B,
                    ABERTURA_DO_ENVELOPE_B,
                    ATA_DA_HABILITACAO,
                    DOCUMENTO_DE_HABILITACAO,
                    BALANCO,
                    HABILITACAO,
                    INABILITACAO,
                    RESULTADO_DA_HABILITACAO -> FaseDoProcesso.HABILITACAO;
            case EXTENSAO_DA_VALIDADE, NEGOCIACAO, PROVA_DE_MERCADO, ADJUDICACAO, PARECER_FINAL, HOMOLOGACAO ->
                FaseDoProcesso.ADJUDICACAO;
            case QUALIFICACAO_COMO_OS,
                    CONVOCACAO,
                    PEDIDO_DE_PRORROGACAO,
                    DECISAO_DA_PRORROGACAO,
                    ASSINATURA_DO_CONTRATO,
                    DECADENCIA -> FaseDoProcesso.CONTRATACAO;
            case INTENCAO_DE_EXTINGUIR,
                    INTENCAO_DE_DESCLASSIFICAR,
                    MANIFESTACAO,
                    DECISAO_DA_EXTINCAO,
                    DECISAO_DA_DESCLASSIFICACAO,
                    FRACASSO -> FaseDoProcesso.CONTRADITORIO;
        };
    }

    public String regra() {
        return regra;
    }

    public Praticante praticante() {
        return praticante;
    }

    /**
     * Everybody who may practise it: what is the entity's own the office records when it came on paper, and the coordination
     * books a visit when it was asked by telephone.
     */
    public Set<Praticante> praticantes() {
        EnumSet<Praticante> todos = EnumSet.of(praticante);
        if (!recebidaEm().isEmpty()) {
            todos.add(ENTIDADE);
        }
        switch (this) {
            case DILIGENCIA -> todos.add(SECRETARIO);
            case AGENDAMENTO_DA_VISTORIA, CANCELAMENTO_DA_VISTORIA -> todos.add(UMA);
            default -> {
                // whoever practises it does so alone
            }
        }
        return todos;
    }

    /** The field with the day on which an act of the entity itself came in; empty for everybody else's acts. */
    public String recebidaEm() {
        return switch (this) {
            case RENUNCIA_AO_RECURSO -> "data";
            case RESPOSTA_A_DILIGENCIA, MANIFESTACAO, EXTENSAO_DA_VALIDADE -> "recebidaEm";
            case PEDIDO_DE_PRORROGACAO, PEDIDO_DE_DESISTENCIA -> "recebidoEm";
            default -> "";
        };
    }

    /** Whether it is about one entity, and not about the selection as a whole. */
    public boolean isDeEntidade() {
        return deEntidade;
    }

    public AlvoDaPeca alvo() {
        return alvo;
    }

    public Impressao impressao() {
        return impressao;
    }
}
