package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import java.util.List;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.EsquemaJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Julgamento;

/** The one definition of what an edital is made of: refuses imports, draws the editor, names differences (D10). */
public final class EsquemaDoEdital {

    private static final EsquemaJson ESQUEMA =
            EsquemaJson.doRecurso(Julgamento.class, "/org/vidamelhor/selecao/edital.schema.json");
    private static final DefinicaoJson DEFINICAO = DefinicaoJson.raiz(No.raiz(ESQUEMA.documento()));

    private EsquemaDoEdital() {}

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
