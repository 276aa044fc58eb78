package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import java.util.List;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.EsquemaJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Julgamento;

/** The one definition of what a Proposta de Trabalho is made of: refuses imports, draws the form, names fields (B-1.4). */
public final class EsquemaDaProposta {

    public static final String FORMATO = "vida-melhor/proposta/1";

    private static final EsquemaJson ESQUEMA =
            EsquemaJson.doRecurso(Julgamento.class, "/org/vidamelhor/selecao/proposta.schema.json");
    private static final DefinicaoJson DEFINICAO = DefinicaoJson.raiz(No.raiz(ESQUEMA.documento()));

    private EsquemaDaProposta() {}

    /** JSON Schema, as it is published. */
    public static JsonObject documento() {
        return ESQUEMA.documento();
    }

    public static DefinicaoJson definicao() {
        return DEFINICAO;
    }

    static List<ErroJson> erros(JsonObject documento) {
        return ESQUEMA.erros(documento);
    }

    /** @throws JsonInvalidoException with every error and its pointer */
    static void exigir(JsonObject documento) {
        JsonInvalidoException.exigirNenhum(erros(documento));
    }
}
