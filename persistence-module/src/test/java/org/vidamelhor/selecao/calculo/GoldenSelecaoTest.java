package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.Empate;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

class GoldenSelecaoTest {

    static Stream<Golden> cenarios() {
        return Golden.todos();
    }

    @ParameterizedTest
    @MethodSource("cenarios")
    @DisplayName("E-1, E-2.1, B-5.15, INC-08, INC-11: the whole expected result of each golden scenario")
    @Tag("A-12")
    @Tag("B-4.6")
    @Tag("B-5.14")
    @Tag("B-5.15")
    @Tag("E-1.NT")
    @Tag("E-1.NO")
    @Tag("E-1.ITP")
    @Tag("E-2.1")
    @Tag("E-3.2")
    @Tag("INC-08")
    @Tag("INC-11")
    @Tag("INC-42")
    void o_resultado_e_o_esperado_em_todos_os_campos(Golden golden) {
        JsonObject esperado = golden.esperado();

        ResultadoJulgamento resultado = CalculadoraItp.calcular(golden.julgamento());

        assertThat(resultado.menorOrcamento().map(Object::toString).orElse(null))
                .isEqualTo(esperado.getString("MO", null));
        assertThat(ordem(resultado.ordem())).isEqualTo(esperado.getJsonArray("ordem"));
        assertThat(empates(resultado.empates())).isEqualTo(esperado.getJsonArray("empates"));
        assertThat(resultado.propostas())
                .hasSize(esperado.getJsonArray("propostas").size());
        for (JsonObject linha : esperado.getJsonArray("propostas").getValuesAs(JsonObject.class)) {
            PropostaJulgada julgada = resultado.proposta(linha.getString("id")).orElseThrow();
            assertThat(linha(julgada)).isEqualTo(linha);
            assertThat(julgada.motivos().stream()
                            .map(m -> m.explicacao().regra())
                            .toList())
                    .isEqualTo(julgada.motivos().stream()
                            .map(m -> m.regras().get(0))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("cenarios")
    @Tag("E-C1.1")
    @Tag("E-C1.2.I")
    @Tag("E-C1.2.II")
    @Tag("E-C1.3.I")
    @Tag("E-C1.3.II")
    @Tag("E-C2.1.I")
    @Tag("E-C2.1.II")
    @Tag("E-C2.2.I")
    @Tag("E-C2.3.I")
    @Tag("E-C2.3.II")
    void cada_folha_da_os_pontos_impressos(Golden golden) {
        ResultadoJulgamento resultado = CalculadoraItp.calcular(golden.julgamento());
        int conferidas = 0;
        for (JsonObject proposta : golden.conjunto().getJsonArray("propostas").getValuesAs(JsonObject.class)) {
            Optional<PropostaJulgada> julgada = resultado.proposta(proposta.getString("id"));
            if (julgada.isPresent()) {
                conferidas += conferirFolhas(julgada.get(), proposta.getJsonObject("folhas"));
            }
        }
        assertThat(conferidas).isGreaterThanOrEqualTo(9 * resultado.propostas().size());
    }

    private static int conferirFolhas(PropostaJulgada julgada, JsonObject folhas) {
        int conferidas = 0;
        for (String codigo : folhas.keySet()) {
            NotaCriterio nota = julgada.nota(codigo).orElseThrow();
            if (folhas.get(codigo) instanceof JsonArray pessoas) {
                for (int i = 0; i < pessoas.size(); i++) {
                    for (NotaCriterio daPessoa : nota.pessoas().get(i).notas()) {
                        JsonValue folha =
                                pessoas.getJsonObject(i).get(daPessoa.criterio().codigo());
                        assertThat(daPessoa.pontos())
                                .as(daPessoa.passo().chave())
                                .isEqualTo(pontos(folha));
                        conferidas++;
                    }
                }
            } else {
                assertThat(nota.pontos()).as(julgada.id() + " " + codigo).isEqualTo(pontos(folhas.get(codigo)));
                conferidas++;
            }
        }
        return conferidas;
    }

    private static Fracao pontos(JsonValue folha) {
        if (folha instanceof JsonString pontos) {
            return Fracao.de(new BigDecimal(pontos.getString()));
        }
        JsonObject objeto = folha.asJsonObject();
        if (objeto.containsKey("pontos")) {
            return Fracao.de(JulgamentoJson.decimal(objeto, "pontos"));
        }
        return objeto.keySet().stream()
                .map(item -> Fracao.de(JulgamentoJson.decimal(objeto, item)))
                .reduce(Fracao.ZERO, Fracao::mais);
    }

    private static JsonObject linha(PropostaJulgada p) {
        JsonObjectBuilder linha = Json.createObjectBuilder().add("id", p.id());
        for (String codigo : List.of("C1", "C2", "C2.3")) {
            linha.add(codigo, casas(p.nota(codigo).orElseThrow().pontos(), 2));
        }
        linha.add("NT", casas(p.nt(), 2)).add("situacao", p.situacao().name());
        JsonArrayBuilder motivos = Json.createArrayBuilder();
        p.motivos()
                .forEach(m -> motivos.add(Json.createObjectBuilder()
                        .add("codigo", m.codigo())
                        .add("regras", Json.createArrayBuilder(m.regras()))));
        linha.add("motivos", motivos);
        valor(linha, "NO", p.no().map(no -> casas(no, 6)));
        valor(linha, "ITP", p.itp().map(itp -> casas(itp, 6)));
        valor(linha, "ITP_exibido", p.itpExibido().map(BigDecimal::toPlainString));
        if (p.posicao().isPresent()) {
            linha.add("posicao", p.posicao().getAsInt());
        } else {
            linha.addNull("posicao");
        }
        valor(linha, "desempate", p.desempate());
        return linha.build();
    }

    private static void valor(JsonObjectBuilder linha, String campo, Optional<String> valor) {
        valor.ifPresentOrElse(v -> linha.add(campo, v), () -> linha.addNull(campo));
    }

    private static String casas(Fracao valor, int casas) {
        return valor.arredondada(casas, RoundingMode.HALF_UP).toPlainString();
    }

    private static JsonArray ordem(List<List<String>> ordem) {
        JsonArrayBuilder lugares = Json.createArrayBuilder();
        ordem.forEach(lugar -> lugares.add(Json.createArrayBuilder(lugar)));
        return lugares.build();
    }

    private static JsonArray empates(List<Empate> empates) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Empate empate : empates) {
            JsonArrayBuilder pares = Json.createArrayBuilder();
            empate.pares()
                    .forEach(par -> pares.add(Json.createObjectBuilder()
                            .add("acima", par.acima())
                            .add("abaixo", par.abaixo())
                            .add("criterio", par.criterio())
                            .add("regra", par.regra())
                            .add("pendente", par.pendente())));
            array.add(Json.createObjectBuilder()
                    .add("ITP_empate", empate.itp().toPlainString())
                    .add("propostas", Json.createArrayBuilder(empate.propostas()))
                    .add("pares", pares));
        }
        return array.build();
    }
}
