package org.vidamelhor.selecao.servico;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.BaseOrcamento;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** The scenarios of the golden sets selecao-01 to 04, read as a request of the API is read. */
record GoldenDoJulgamento(String nome, Julgamento julgamento) {

    private static final Path PASTA = Path.of("../persistence-module/src/test/resources/golden");

    static Stream<GoldenDoJulgamento> todos() {
        return Stream.of("selecao-01", "selecao-02", "selecao-03", "selecao-04").flatMap(GoldenDoJulgamento::cenarios);
    }

    static GoldenDoJulgamento de(String nome) {
        return todos().filter(g -> g.nome.equals(nome)).findFirst().orElseThrow();
    }

    private static Stream<GoldenDoJulgamento> cenarios(String conjunto) {
        JsonObject json = ler(conjunto);
        var propostas = Json.createArrayBuilder();
        json.getJsonArray("propostas")
                .getValuesAs(JsonObject.class)
                .forEach(p -> propostas.add(JulgamentoJsonGoldenTest.proposta(p)));
        Julgamento todas = JulgamentoJson.ler(Json.createObjectBuilder()
                .add("edital", "002/2018")
                .add("propostas", propostas)
                .build()
                .toString());
        return json.getJsonArray("cenarios").getValuesAs(JsonObject.class).stream()
                .map(c -> new GoldenDoJulgamento(conjunto + c.getString("id"), cenario(todas, c)));
    }

    private static Julgamento cenario(Julgamento todas, JsonObject cenario) {
        List<String> ids = textos(cenario, "propostas");
        return new Julgamento(
                todas.criterios(),
                regras(cenario.getJsonObject("parametros")),
                todas.propostas().stream().filter(p -> ids.contains(p.id())).toList(),
                textos(cenario, "decisao_comissao"));
    }

    private static RegrasJulgamento regras(JsonObject p) {
        return new RegrasJulgamento(
                new BigDecimal(p.getString("itp.pesoTecnica")),
                new BigDecimal(p.getString("itp.pesoOrcamentaria")),
                new BigDecimal(p.getString("itp.ntMinima")),
                PopulacaoMenorOrcamento.valueOf(p.getString("itp.menorOrcamentoEntre")),
                Integer.parseInt(p.getString("itp.escalaEmpate")),
                textos(p, "itp.desempate"),
                BaseOrcamento.valueOf(p.getString("orcamento.base")),
                Dinheiro.de(p.getString("orcamento.teto")),
                1);
    }

    private static List<String> textos(JsonObject json, String campo) {
        return json.getJsonArray(campo).getValuesAs(JsonString::getString);
    }

    private static JsonObject ler(String conjunto) {
        try (JsonReader leitor =
                Json.createReader(new StringReader(Files.readString(PASTA.resolve(conjunto + ".json"))))) {
            return leitor.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return nome;
    }
}
