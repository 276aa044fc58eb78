package org.vidamelhor.selecao.servico;

import java.util.Map;
import org.vidamelhor.comum.infra.LeitorJson;
import org.vidamelhor.comum.infra.LimitesJson;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** What an edital fixes before anyone is judged. */
public record CriteriosDoEdital(ArvoreCriterios criterios, RegrasJulgamento regras) {

    private static final Map<String, CriteriosDoEdital> PUBLICADOS =
            Map.of("002/2018", doRecurso("criterios-002-2018.json"));

    /** By number, those that the system ships. */
    static Map<String, CriteriosDoEdital> publicados() {
        return PUBLICADOS;
    }

    private static CriteriosDoEdital doRecurso(String nome) {
        return LeitorJson.ler(JulgamentoJson.recurso(nome), LimitesJson.PADRAO, LeitorJulgamento::edital);
    }
}
