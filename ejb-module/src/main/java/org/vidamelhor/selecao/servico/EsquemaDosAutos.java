package org.vidamelhor.selecao.servico;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.EsquemaJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Julgamento;

/** The one definition of what each kind of piece declares: refuses bad ones, draws the form, names what is read (D10). */
public final class EsquemaDosAutos {

    private static final EsquemaJson ESQUEMA =
            EsquemaJson.doRecurso(Julgamento.class, "/org/vidamelhor/selecao/autos.schema.json");
    private static final DefinicaoJson DEFINICAO = DefinicaoJson.raiz(No.raiz(ESQUEMA.documento()));

    private EsquemaDosAutos() {}

    /** JSON Schema, as it is published. */
    public static JsonObject documento() {
        return ESQUEMA.documento();
    }

    public static DefinicaoJson definicao() {
        return DEFINICAO;
    }

    public static DefinicaoJson definicao(EspecieDePeca especie) {
        return DEFINICAO.naPosicao("/" + especie.name(), No.raiz(JsonObject.EMPTY_JSON_OBJECT));
    }

    /** Facts of one kind as a document of the schema. */
    public static JsonObject emDocumento(EspecieDePeca especie, JsonObject fatos) {
        return Json.createObjectBuilder().add(especie.name(), fatos).build();
    }

    /** What is wrong in the form, and what was left empty and may not be. */
    static List<ErroJson> erros(EspecieDePeca especie, JsonObject fatos) {
        JsonObject documento = emDocumento(especie, fatos);
        List<ErroJson> erros = new ArrayList<>(ESQUEMA.erros(documento));
        No no = No.raiz(documento).em(especie.name());
        definicao(especie).campos(no).forEach((nome, campo) -> {
            if (campo.calculado() && no.em(nome).existe()) {
                erros.add(erro(no.em(nome), campo, "selecao.autos.campoCalculado"));
            } else if (campo.exigidoParaPublicar() && !no.em(nome).existe()) {
                erros.add(erro(no.em(nome), campo, "selecao.autos.campoVazio"));
            }
        });
        return List.copyOf(erros);
    }

    private static ErroJson erro(No no, DefinicaoJson campo, String codigo) {
        return new ErroJson(no.ponteiro(), Explicacao.de(campo.regra(), codigo, campo.titulo()));
    }
}
