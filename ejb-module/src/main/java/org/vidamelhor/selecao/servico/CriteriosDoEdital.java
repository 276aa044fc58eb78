package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.infra.LeitorJson;
import org.vidamelhor.comum.infra.LimitesJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** What an edital fixes before anyone is judged. */
public record CriteriosDoEdital(ArvoreCriterios criterios, RegrasJulgamento regras) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<String> PARTES = List.of("criterios", "regras");
    private static final Map<String, CriteriosDoEdital> PUBLICADOS =
            Map.of("002/2018", doRecurso("criterios-002-2018.json"));

    /**
     * Those of an edital's document; the pointers of what is wrong are those of the document.
     *
     * @throws org.vidamelhor.comum.infra.JsonInvalidoException with every error
     */
    public static CriteriosDoEdital ler(No edital) {
        JsonObjectBuilder partes = JSON.createObjectBuilder();
        PARTES.forEach(parte -> partes.add(parte, edital.em(parte).json()));
        return LeitorJson.ler(partes.build().toString(), LimitesJson.PADRAO, LeitorJulgamento::edital);
    }

    /** By number, those that the system ships. */
    static Map<String, CriteriosDoEdital> publicados() {
        return PUBLICADOS;
    }

    private static CriteriosDoEdital doRecurso(String nome) {
        return LeitorJson.ler(JulgamentoJson.recurso(nome), LimitesJson.PADRAO, LeitorJulgamento::edital);
    }
}
