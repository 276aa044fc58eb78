package org.vidamelhor.selecao.calculo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.BaseOrcamento;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** The golden sets selecao-01 to 04 as judgments: each scenario is an input with what must come out. */
record Golden(String nome, JsonObject conjunto, JsonObject cenario) {

    static Stream<Golden> todos() {
        return Stream.of("selecao-01", "selecao-02", "selecao-03", "selecao-04").flatMap(nome -> {
            JsonObject conjunto = JulgamentoJson.ler("/golden/" + nome + ".json");
            return conjunto.getJsonArray("cenarios").getValuesAs(JsonObject.class).stream()
                    .map(c -> new Golden(nome + c.getString("id"), conjunto, c));
        });
    }

    static Golden de(String nome) {
        return todos().filter(g -> g.nome.equals(nome)).findFirst().orElseThrow();
    }

    JsonObject esperado() {
        return cenario.getJsonObject("esperado");
    }

    Julgamento julgamento() {
        List<String> ids = JulgamentoJson.textos(cenario.getJsonArray("propostas"));
        return new Julgamento(
                JulgamentoJson.arvore(JulgamentoJson.EDITAL),
                regras(cenario.getJsonObject("parametros")),
                propostas().filter(p -> ids.contains(p.id())).toList(),
                JulgamentoJson.textos(cenario.getJsonArray("decisao_comissao")));
    }

    private Stream<PropostaAvaliada> propostas() {
        return conjunto.getJsonArray("propostas").getValuesAs(JsonObject.class).stream()
                .map(p -> new PropostaAvaliada(
                        p.getString("id"),
                        p.getString("entidade"),
                        Dinheiro.de(p.getString("orcamento")),
                        folhas(p.getJsonObject("folhas")),
                        List.of()));
    }

    private static RegrasJulgamento regras(JsonObject p) {
        return new RegrasJulgamento(
                JulgamentoJson.decimal(p, "itp.pesoTecnica"),
                JulgamentoJson.decimal(p, "itp.pesoOrcamentaria"),
                JulgamentoJson.decimal(p, "itp.ntMinima"),
                PopulacaoMenorOrcamento.valueOf(p.getString("itp.menorOrcamentoEntre")),
                Integer.parseInt(p.getString("itp.escalaEmpate")),
                JulgamentoJson.textos(p.getJsonArray("itp.desempate")),
                BaseOrcamento.valueOf(p.getString("orcamento.base")),
                Dinheiro.de(p.getString("orcamento.teto")),
                2);
    }

    private static Map<String, Lancamento> folhas(JsonObject folhas) {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
        folhas.forEach((codigo, valor) -> {
            if (!codigo.equals("pessoa")) {
                lancamentos.put(codigo, lancamento(valor));
            }
        });
        return lancamentos;
    }

    private static Lancamento lancamento(JsonValue valor) {
        if (valor instanceof JsonArray pessoas) {
            return new Lancamento.Pessoas(
                    JulgamentoJson.objetos(pessoas, p -> new PessoaAvaliada(p.getString("pessoa"), folhas(p))));
        }
        if (valor instanceof JsonString pontos) {
            return new Lancamento.Adequado(pontos.getString().equals("5"));
        }
        JsonObject folha = valor.asJsonObject();
        if (folha.containsKey("meses")) {
            return new Lancamento.Meses(folha.getInt("meses"));
        }
        if (folha.containsKey("titulo")) {
            return new Lancamento.Titulos(folha.isNull("titulo") ? List.of() : List.of(folha.getString("titulo")));
        }
        if (folha.containsKey("incremento")) {
            return new Lancamento.Incremento(JulgamentoJson.decimal(folha, "incremento"));
        }
        return new Lancamento.ItensJulgados(folha.keySet().stream()
                .collect(Collectors.toMap(
                        item -> item, item -> folha.getString(item).equals("5"), (a, b) -> a, LinkedHashMap::new)));
    }

    @Override
    public String toString() {
        return nome + ": " + cenario.getString("nota");
    }
}
