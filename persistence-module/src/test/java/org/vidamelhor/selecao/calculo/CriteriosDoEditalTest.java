package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.BaseOrcamento;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Faixa;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Item;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;

/** The resource that the system loads says what the specification's criteria.json says. */
class CriteriosDoEditalTest {

    private static final JsonObject ESPECIFICACAO = JulgamentoJson.ler("/golden/criteria.json");
    private static final BigDecimal MESES_DO_ANO = BigDecimal.valueOf(12);

    @Test
    @DisplayName("E-3.2, INC-10: same tree, maxima, minima, bands in months, titles, items and members")
    @Tag("E-3.2")
    @Tag("INC-09")
    @Tag("INC-10")
    @Tag("E-N2")
    @Tag("E-C2.1.I")
    @Tag("E-C2.1.II")
    void a_arvore_e_a_da_especificacao() {
        comparar(Caso.ARVORE.criterios(), ESPECIFICACAO.getJsonArray("criterios"));
        assertThat(Caso.ARVORE.todos()).hasSize(16);
    }

    @Test
    @DisplayName("E-1, A-12, INC-08, INC-11, INC-47: the parameters of section 13")
    @Tag("A-12")
    @Tag("INC-08")
    @Tag("INC-11")
    @Tag("INC-47")
    void as_regras_sao_as_da_especificacao() {
        assertThat(Caso.REGRAS.pesoTecnica()).isEqualByComparingTo(decimal(ESPECIFICACAO.get("peso_nt")));
        assertThat(Caso.REGRAS.pesoOrcamentaria()).isEqualByComparingTo(decimal(ESPECIFICACAO.get("peso_no")));
        assertThat(Caso.REGRAS.notaMinima()).isEqualByComparingTo(decimal(ESPECIFICACAO.get("nt_minima")));
        assertThat(Caso.REGRAS.desempate()).isEqualTo(JulgamentoJson.textos(ESPECIFICACAO.getJsonArray("desempate")));
        assertThat(Caso.REGRAS.menorOrcamentoEntre()).isEqualTo(PopulacaoMenorOrcamento.CLASSIFICADAS);
        assertThat(Caso.REGRAS.escalaEmpate()).isEqualTo(2);
        assertThat(Caso.REGRAS.base()).isEqualTo(BaseOrcamento.ANUAL);
        assertThat(Caso.REGRAS.teto()).isEqualTo(Dinheiro.de("3208500.00"));
        assertThat(Caso.REGRAS.anos()).isEqualTo(2);
    }

    @Test
    @DisplayName("E-C2.1: each item cites its rule and is worth 5")
    @Tag("E-C2.1.I.a")
    @Tag("E-C2.1.I.b")
    @Tag("E-C2.1.I.c")
    @Tag("E-C2.1.I.d")
    @Tag("E-C2.1.I.e")
    @Tag("E-C2.1.II.a")
    @Tag("E-C2.1.II.b")
    @Tag("E-C2.1.II.c")
    @Tag("E-C2.3.II")
    void cada_item_cita_a_sua_regra() {
        assertThat(itens("C2.1.I"))
                .containsExactly(
                        "regimento E-C2.1.I.a 5",
                        "proposta_metodologica E-C2.1.I.b 5",
                        "componente_finalistico E-C2.1.I.c 5",
                        "componente_gestao E-C2.1.I.d 5",
                        "assistencia_itinerante E-C2.1.I.e 5");
        assertThat(itens("C2.1.II"))
                .containsExactly(
                        "plano_cargos E-C2.1.II.a 5",
                        "regulamento_selecao_pessoal E-C2.1.II.b 5",
                        "regulamento_compras E-C2.1.II.c 5");
        assertThat(itens("C2.3.II")).containsExactly("outros_servicos_relevantes E-C2.3.II 5");
    }

    @Test
    @DisplayName("Every criterion has its name and cites its rule")
    void cada_criterio_cita_a_sua_regra() {
        assertThat(Caso.ARVORE.todos()).allSatisfy(c -> {
            assertThat(c.nome()).isNotBlank();
            assertThat(c.regra()).startsWith("E-");
        });
        assertThat(Caso.ARVORE.todos())
                .filteredOn(c -> c.sub().isEmpty() && !c.codigo().equals("C2.2"))
                .allSatisfy(c -> assertThat(c.regra()).isEqualTo("E-" + c.codigo()));
    }

    private static List<String> itens(String codigo) {
        Forma.Itens itens =
                (Forma.Itens) Caso.ARVORE.buscar(codigo).orElseThrow().forma();
        return itens.itens().stream()
                .map((Item i) -> i.codigo() + " " + i.regra() + " " + i.pontos())
                .toList();
    }

    private static void comparar(List<Criterio> criterios, JsonArray esperados) {
        assertThat(criterios).hasSize(esperados.size());
        for (int i = 0; i < esperados.size(); i++) {
            comparar(criterios.get(i), esperados.getJsonObject(i));
        }
    }

    private static void comparar(Criterio criterio, JsonObject esperado) {
        assertThat(criterio.codigo()).isEqualTo(esperado.getString("codigo"));
        assertThat(criterio.maximo()).isEqualByComparingTo(decimal(esperado.get("max")));
        if (esperado.containsKey("min")) {
            assertThat(criterio.minimo()).isEqualByComparingTo(decimal(esperado.get("min")));
        } else {
            assertThat(criterio.minimo()).isNull();
        }
        comparar(criterio.forma(), esperado);
        comparar(
                criterio.sub(),
                esperado.containsKey("sub") ? esperado.getJsonArray("sub") : JsonValue.EMPTY_JSON_ARRAY);
    }

    private static void comparar(Forma forma, JsonObject esperado) {
        switch (esperado.getString("tipo", esperado.getString("agregacao", "SOMA"))) {
            case "FAIXA_ANOS" -> {
                Forma.FaixasDeMeses meses = (Forma.FaixasDeMeses) forma;
                assertThat(meses.uneSobrepostos()).isTrue();
                comparar(meses.faixas(), esperado.getJsonArray("faixas"), "anos_", MESES_DO_ANO);
            }
            case "FAIXA_PERCENTUAL" ->
                comparar(
                        ((Forma.FaixasDeIncremento) forma).faixas(),
                        esperado.getJsonArray("faixas"),
                        "",
                        BigDecimal.ONE);
            case "MAIOR_TITULO" ->
                assertThat(((Forma.MaiorTitulo) forma).titulos())
                        .extracting(t -> t.nome() + " " + t.pontos())
                        .isEqualTo(JulgamentoJson.objetos(
                                esperado.getJsonArray("faixas"), f -> f.getString("faixa") + " " + f.getInt("pontos")));
            case "CONSISTENTE_5" ->
                assertThat(((Forma.Itens) forma).itens())
                        .extracting(i -> i.codigo() + " " + i.pontos())
                        .isEqualTo(JulgamentoJson.textos(esperado.getJsonArray("itens")).stream()
                                .map(i -> i + " 5")
                                .toList());
            case "ADEQUADO_5" -> assertThat(((Forma.Adequacao) forma).pontos()).isEqualByComparingTo("5");
            case "MEDIA_DOS_MEMBROS" ->
                assertThat(((Forma.MediaDasPessoas) forma).membros())
                        .isEqualTo(
                                esperado.containsKey("membros")
                                        ? JulgamentoJson.textos(esperado.getJsonArray("membros"))
                                        : List.of());
            default -> assertThat(forma).isEqualTo(new Forma.Soma());
        }
    }

    private static void comparar(List<Faixa> faixas, JsonArray esperadas, String prefixo, BigDecimal fator) {
        assertThat(faixas).hasSize(esperadas.size());
        IntStream.range(0, faixas.size()).forEach(i -> {
            Faixa faixa = faixas.get(i);
            JsonObject esperada = esperadas.getJsonObject(i);
            assertThat(faixa.de())
                    .isEqualByComparingTo(decimal(esperada.get(prefixo + "min")).multiply(fator));
            assertThat(faixa.deInclusivo()).isEqualTo(esperada.getBoolean("min_inclusivo"));
            if (esperada.isNull(prefixo + "max")) {
                assertThat(faixa.ate()).isNull();
            } else {
                assertThat(faixa.ate())
                        .isEqualByComparingTo(
                                decimal(esperada.get(prefixo + "max")).multiply(fator));
            }
            assertThat(faixa.ateInclusivo()).isEqualTo(esperada.getBoolean("max_inclusivo"));
            assertThat(faixa.pontos()).isEqualByComparingTo(decimal(esperada.get("pontos")));
        });
    }

    private static BigDecimal decimal(JsonValue valor) {
        return valor instanceof JsonNumber numero
                ? numero.bigDecimalValue()
                : new BigDecimal(((JsonString) valor).getString());
    }
}
