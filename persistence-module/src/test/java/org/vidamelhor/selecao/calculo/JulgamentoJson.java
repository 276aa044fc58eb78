package org.vidamelhor.selecao.calculo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Periodo;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.BaseOrcamento;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Desclassificacao;
import org.vidamelhor.selecao.api.Faixa;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Item;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.RegrasJulgamento;
import org.vidamelhor.selecao.api.Titulo;

/** Reads the JSON of the resources, trusting it; the strict reader of the API is another class, in another module. */
final class JulgamentoJson {

    static final JsonObject EDITAL = ler("/org/vidamelhor/selecao/criterios-002-2018.json");

    private JulgamentoJson() {}

    static JsonObject ler(String recurso) {
        InputStream fluxo = JulgamentoJson.class.getResourceAsStream(recurso);
        try (JsonReader leitor = Json.createReader(fluxo)) {
            return leitor.readObject();
        }
    }

    static Julgamento julgamento(JsonObject json) {
        return new Julgamento(
                arvore(json),
                regras(json.getJsonObject("regras")),
                objetos(json.getJsonArray("propostas"), JulgamentoJson::proposta),
                textos(json.getJsonArray("decisaoComissao")));
    }

    static ArvoreCriterios arvore(JsonObject json) {
        return new ArvoreCriterios(objetos(json.getJsonArray("criterios"), JulgamentoJson::criterio));
    }

    static RegrasJulgamento regras(JsonObject r) {
        JsonObject orcamento = r.getJsonObject("orcamento");
        return new RegrasJulgamento(
                decimal(r, "pesoTecnica"),
                decimal(r, "pesoOrcamentaria"),
                decimal(r, "notaMinima"),
                PopulacaoMenorOrcamento.valueOf(r.getString("menorOrcamentoEntre")),
                r.getInt("escalaEmpate"),
                textos(r.getJsonArray("desempate")),
                BaseOrcamento.valueOf(orcamento.getString("base")),
                Dinheiro.de(orcamento.getString("teto")),
                orcamento.getInt("anos"));
    }

    private static Criterio criterio(JsonObject c) {
        return new Criterio(
                c.getString("codigo"),
                c.getString("nome"),
                c.getString("regra"),
                decimal(c, "maximo"),
                c.containsKey("minimo") ? decimal(c, "minimo") : null,
                forma(c.getJsonObject("forma")),
                c.containsKey("sub") ? objetos(c.getJsonArray("sub"), JulgamentoJson::criterio) : List.of());
    }

    private static Forma forma(JsonObject f) {
        return switch (f.getString("tipo")) {
            case "SOMA" -> new Forma.Soma();
            case "MEDIA_DAS_PESSOAS" -> new Forma.MediaDasPessoas(textos(f.getJsonArray("membros")));
            case "FAIXAS_DE_MESES" ->
                new Forma.FaixasDeMeses(
                        objetos(f.getJsonArray("faixas"), JulgamentoJson::faixa), f.getBoolean("uneSobrepostos"));
            case "FAIXAS_DE_INCREMENTO" ->
                new Forma.FaixasDeIncremento(objetos(f.getJsonArray("faixas"), JulgamentoJson::faixa));
            case "MAIOR_TITULO" ->
                new Forma.MaiorTitulo(
                        objetos(f.getJsonArray("titulos"), t -> new Titulo(t.getString("nome"), decimal(t, "pontos"))));
            case "ITENS" ->
                new Forma.Itens(objetos(
                        f.getJsonArray("itens"),
                        i -> new Item(
                                i.getString("codigo"),
                                i.getString("nome"),
                                i.getString("regra"),
                                decimal(i, "pontos"))));
            case "ADEQUACAO" -> new Forma.Adequacao(decimal(f, "pontos"));
            default -> new Forma.PontosAtribuidos();
        };
    }

    private static Faixa faixa(JsonObject f) {
        return new Faixa(
                decimal(f, "de"),
                f.getBoolean("deInclusivo"),
                f.isNull("ate") ? null : decimal(f, "ate"),
                f.getBoolean("ateInclusivo"),
                decimal(f, "pontos"));
    }

    private static PropostaAvaliada proposta(JsonObject p) {
        return new PropostaAvaliada(
                p.getString("id"),
                p.getString("entidade"),
                Dinheiro.de(p.getString("orcamento")),
                lancamentos(p.getJsonObject("lancamentos")),
                p.containsKey("desclassificacoes")
                        ? objetos(
                                p.getJsonArray("desclassificacoes"),
                                d -> new Desclassificacao(d.getString("regra"), d.getString("motivo")))
                        : List.of());
    }

    static Map<String, Lancamento> lancamentos(JsonObject json) {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
        json.forEach((codigo, valor) -> lancamentos.put(codigo, lancamento(valor.asJsonObject())));
        return lancamentos;
    }

    private static Lancamento lancamento(JsonObject l) {
        String tipo = l.keySet().iterator().next();
        return switch (tipo) {
            case "meses" -> new Lancamento.Meses(l.getInt(tipo));
            case "periodos" ->
                new Lancamento.Experiencia(textos(l.getJsonArray(tipo)).stream()
                        .map(JulgamentoJson::periodo)
                        .toList());
            case "titulos" -> new Lancamento.Titulos(textos(l.getJsonArray(tipo)));
            case "itens" -> new Lancamento.ItensJulgados(itens(l.getJsonObject(tipo)));
            case "adequado" -> new Lancamento.Adequado(l.getBoolean(tipo));
            case "incremento" -> new Lancamento.Incremento(decimal(l, tipo));
            case "pessoas" ->
                new Lancamento.Pessoas(objetos(
                        l.getJsonArray(tipo),
                        p -> new PessoaAvaliada(p.getString("nome"), lancamentos(p.getJsonObject("lancamentos")))));
            default -> new Lancamento.PontosInformados(decimal(l, "pontos"));
        };
    }

    private static Map<String, Boolean> itens(JsonObject json) {
        Map<String, Boolean> itens = new LinkedHashMap<>();
        json.forEach((codigo, valor) -> itens.put(codigo, valor.equals(JsonValue.TRUE)));
        return itens;
    }

    static Periodo periodo(String texto) {
        String[] partes = texto.split("/");
        return new Periodo(YearMonth.parse(partes[0]), YearMonth.parse(partes[1]));
    }

    static <T> List<T> objetos(JsonArray array, Function<JsonObject, T> leitura) {
        return array.getValuesAs(JsonObject.class).stream().map(leitura).toList();
    }

    static List<String> textos(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    static BigDecimal decimal(JsonObject json, String campo) {
        JsonValue valor = json.get(campo);
        return valor instanceof JsonNumber numero
                ? numero.bigDecimalValue()
                : new BigDecimal(((JsonString) valor).getString());
    }
}
