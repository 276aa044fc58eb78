package org.vidamelhor.calendario.servico;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.vidamelhor.calendario.api.DiaNaoUtil;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.infra.LeitorJson;
import org.vidamelhor.comum.infra.LimitesJson;
import org.vidamelhor.comum.regra.Textos;

/** A deadline as JSON: the request that anyone may send and the explained answer. */
public final class PrazoJson {

    private static final Locale PT_BR = Locale.forLanguageTag("pt-BR");
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String EXEMPLO =
            """
            {
              "prazo": "DL-14",
              "base": "2018-06-27",
              "calendario": {
                "municipio": "SALVADOR",
                "orgao": [{"data": "2018-06-29", "nome": "São Pedro", "fechado": true}]
              }
            }
            """;

    private PrazoJson() {}

    /** @throws org.vidamelhor.comum.infra.JsonInvalidoException with every error */
    public static PedidoPrazo ler(String json) {
        return LeitorJson.ler(json, LimitesJson.PADRAO, LeitorPrazo::pedido);
    }

    public static JsonObject escrever(PedidoPrazo pedido, PrazoCalculado calculado) {
        return JSON.createObjectBuilder()
                .add("prazo", Json.valor(pedido.doCatalogo() ? calculado.regra().codigo() : null))
                .add("nome", Json.valor(pedido.doCatalogo() ? pedido.nome() : null))
                .add("regra", regra(calculado.regra()))
                .add("base", calculado.base().toString())
                .add("termino", calculado.termino().toString())
                .add("vencimento", calculado.vencimento().toString())
                .add(
                        "momento",
                        Json.valor(calculado
                                .momento()
                                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                                .orElse(null)))
                .add("diaDaSemana", calculado.diaDaSemana().getDisplayName(TextStyle.FULL, PT_BR))
                .add("calendarios", Json.valor(calculado.calendarios()))
                .add("diasPulados", lista(calculado.diasPulados(), PrazoJson::dia))
                .add("avisos", lista(calculado.avisos(), PrazoJson::explicacao))
                .add("porque", lista(calculado.porque(), PrazoJson::explicacao))
                .build();
    }

    public static JsonArray escrever(List<PrazoPrevisto> prazos) {
        return lista(prazos, p -> JSON.createObjectBuilder()
                        .add("prazo", p.regra().codigo())
                        .add("nome", p.nome())
                        .add("regra", regra(p.regra()))
                        .add("prorrogacoes", p.prorrogacoes()))
                .build();
    }

    /** A request as it can be posted: five working days over a holiday and a day that the office closes. */
    public static String exemploTexto() {
        return EXEMPLO;
    }

    public static JsonObject exemploResposta() {
        PedidoPrazo pedido = ler(EXEMPLO);
        return escrever(pedido, pedido.calcular());
    }

    /** In the form of the request. */
    private static JsonObjectBuilder regra(RegraPrazo r) {
        return JSON.createObjectBuilder()
                .add("clausula", r.clausula())
                .add("quantidade", r.quantidade())
                .add("unidade", r.unidade().name())
                .add("direcao", r.direcao().name())
                .add("inicio", r.inicio().name())
                .add("prorroga", r.prorrogaParaDiaUtil());
    }

    private static JsonObjectBuilder dia(DiaNaoUtil dia) {
        return JSON.createObjectBuilder()
                .add("data", dia.data().toString())
                .add("diaDeSemana", dia.emDiaDeSemana())
                .add("motivo", Textos.texto(dia.motivo()));
    }

    private static JsonObjectBuilder explicacao(Explicacao e) {
        return JSON.createObjectBuilder().add("regra", e.regra()).add("texto", Textos.texto(e));
    }

    private static <T> JsonArrayBuilder lista(List<T> itens, Function<T, JsonObjectBuilder> escrita) {
        JsonArrayBuilder lista = JSON.createArrayBuilder();
        itens.forEach(item -> lista.add(escrita.apply(item)));
        return lista;
    }
}
