package org.vidamelhor.selecao.servico;

import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.ObjetoJson;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/**
 * A whole judgment, from JSON. {@code edital} stands for its shipped criteria; {@code regras}, when sent with it, replaces
 * all of its rules.
 */
final class LeitorJulgamento {

    private LeitorJulgamento() {}

    static Julgamento julgamento(ObjetoJson o) {
        CriteriosDoEdital edital = o.opcional("edital").opcao(CriteriosDoEdital.publicados());
        ArvoreCriterios criterios = edital == null ? criterios(o) : edital.criterios();
        if (edital != null && o.tem("criterios")) {
            o.recusar("criterios", Explicacao.de("", "selecao.json.criteriosOuEdital"));
        }
        RegrasJulgamento regras =
                (o.tem("edital") ? o.opcional("regras") : o.campo("regras")).objeto(LeitorCriterios::regras);
        LeitorPropostas leitor = new LeitorPropostas();
        List<PropostaAvaliada> propostas =
                o.campo("propostas").lista(LeitorPropostas.PROPOSTAS, c -> c.objeto(leitor::proposta));
        List<String> decisao =
                o.opcional("decisaoComissao").lista(LeitorPropostas.PROPOSTAS, c -> c.texto(LeitorCriterios.CODIGO));
        return o.montar(() -> new Julgamento(criterios, regras == null ? edital.regras() : regras, propostas, decisao));
    }

    /** Criteria and rules, as an edital brings them. */
    static CriteriosDoEdital edital(ObjetoJson o) {
        ArvoreCriterios criterios = LeitorCriterios.arvore(o.campo("criterios"));
        RegrasJulgamento regras = o.campo("regras").objeto(LeitorCriterios::regras);
        return o.montar(() -> new CriteriosDoEdital(criterios, regras));
    }

    private static ArvoreCriterios criterios(ObjetoJson o) {
        boolean editalDesconhecido = o.tem("edital") && !o.tem("criterios");
        return editalDesconhecido ? null : LeitorCriterios.arvore(o.campo("criterios"));
    }
}
