package org.vidamelhor.calendario.servico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.comum.infra.JsonInvalidoException;

class PrazoJsonTest {

    private static final Path GOLDEN = Path.of("../persistence-module/src/test/resources/golden/prazos-01.csv");

    @ParameterizedTest
    @Tag("WE-17")
    @DisplayName("WE-17 cada prazo da sessão de 19/05/2018, pedido pelo código")
    @CsvSource({
        "DL-06,2018-05-19,2018-05-14",
        "DL-07,2018-05-14,2018-05-17",
        "DL-01,2018-05-19,2018-05-17",
        "DL-08,2018-05-19,2018-05-17",
        "DL-08,2018-05-18,2018-05-16",
        "DL-02,2018-05-19,2018-05-18",
        "DL-11,2018-05-19,2018-06-04",
        "DL-14,2018-06-05,2018-06-12",
        "DL-13,2018-06-05,2018-06-15",
        "DL-10,2018-05-19,2018-09-16"
    })
    void prazos_da_sessao(String prazo, String base, String vencimento) {
        assertThat(calcular(pedido(prazo, base)).getString("vencimento")).isEqualTo(vencimento);
    }

    @Test
    @Tag("WE-17")
    @DisplayName("WE-17 vistoria, em horas: 16/05 às 10:00; com a prorrogação, o julgamento vai a 18/06")
    void horas_e_prorrogacao() {
        assertThat(calcular(pedido("DL-05", "2018-05-19T10:00")).getString("momento"))
                .isEqualTo("2018-05-16T10:00:00-03:00");
        assertThat(calcular("{\"prazo\":\"DL-11\",\"base\":\"2018-05-19\",\"prorrogacoes\":1}")
                        .getString("vencimento"))
                .isEqualTo("2018-06-18");
    }

    @ParameterizedTest
    @MethodSource("linhas")
    @DisplayName("cada linha do conjunto prazos-01, pedida pelo código")
    void conjunto(String prazo, String base, int quantidade, String resultado) {
        JsonObject simples = calcular(pedido(prazo, base));
        int vezes = quantidade / simples.getJsonObject("regra").getInt("quantidade") - 1;

        JsonObject calculado =
                calcular("{\"prazo\":\"" + prazo + "\",\"base\":\"" + base + "\",\"prorrogacoes\":" + vezes + "}");

        assertThat(
                        calculado.isNull("momento")
                                ? calculado.getString("vencimento")
                                : calculado.getString("momento").substring(0, 16))
                .isEqualTo(resultado);
    }

    static Stream<Object[]> linhas() throws IOException {
        return Files.readAllLines(GOLDEN).stream()
                .skip(1)
                .map(linha -> linha.split(","))
                .map(v -> new Object[] {v[1], v[3], Integer.valueOf(v[5]), v[8]});
    }

    @Test
    @DisplayName("a regra livre com o dia fechado pelo órgão explica cada dia pulado")
    void regra_livre() {
        JsonObject prazo = calcular(livre(
                "\"quantidade\":5,\"unidade\":\"DIAS_UTEIS\"",
                ",\"calendario\":{\"municipio\":\"SALVADOR\",\"orgao\":[{\"data\":\"2018-06-22\",\"nome\":\"Véspera\","
                        + "\"fechado\":true}]}"));

        assertThat(prazo.getString("vencimento")).isEqualTo("2018-06-25");
        assertThat(prazo.getJsonArray("diasPulados").toString()).contains("22/06/2018 (sexta-feira: Véspera");
        assertThat(prazo.getString("diaDaSemana")).isEqualTo("segunda-feira");
        assertThat(prazo.getJsonArray("porque")).hasSize(4);
        assertThat(prazo.isNull("prazo")).isTrue();
    }

    @Test
    void o_municipio_muda_a_conta() {
        String salvador = calcular(pedido("DL-14", "2018-06-27")).getString("vencimento");
        String nacional = calcular(
                        "{\"prazo\":\"DL-14\",\"base\":\"2018-06-27\",\"calendario\":{\"municipio\":\"NACIONAL\"}}")
                .getString("vencimento");

        assertThat(List.of(salvador, nacional)).containsExactly("2018-07-05", "2018-07-04");
    }

    @Test
    @DisplayName("INC-38 ano sem calendário publicado: na base é recusado, no vencimento é avisado")
    void fora_do_calendario_publicado() {
        assertThat(recusas(pedido("DL-14", "2017-12-29"))).containsExactly("/base calendario.json.foraDoPublicado");
        assertThat(recusas(pedido("DL-14", "2031-01-02"))).containsExactly("/base calendario.json.foraDoPublicado");
        assertThat(calcular(pedido("DL-14", "2030-12-28"))
                        .getJsonArray("avisos")
                        .toString())
                .contains("não tem feriados de 2031");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|/prazo comum.json.falta;/base comum.json.falta",
                "{\"prazo\":\"DL-99\",\"base\":\"ontem\"}|/prazo comum.json.opcao;/base comum.json.data",
                "{\"prazo\":\"DL-05\",\"base\":\"2018-05-19\"}|/base calendario.json.baseSemHora",
                "{\"prazo\":\"DL-14\",\"base\":\"2018-05-19\",\"prorrogacoes\":1}|/prorrogacoes calendario.json.prorrogacoes",
                "{\"prazo\":\"DL-14\",\"base\":\"2018-05-19\",\"fuso\":\"Marte\"}|/fuso calendario.json.fuso",
                "{\"prazo\":\"DL-14\",\"base\":\"2018-05-19\",\"regra\":{}}|/regra calendario.json.prazoOuRegra",
                "{\"prazo\":\"DL-14\",\"base\":\"2018-05-19\",\"dias\":1}|/dias comum.json.desconhecido"
            })
    void pedido_errado(String pedido, String recusas) {
        assertThat(recusas(pedido)).containsExactly(recusas.split(";"));
    }

    @Test
    void regra_livre_errada() {
        assertThat(recusas(livre("\"quantidade\":10001,\"unidade\":\"SEMANAS\"", "")))
                .containsExactly("/regra/quantidade comum.json.inteiro", "/regra/unidade comum.json.opcao");
        assertThat(recusas(livre("\"quantidade\":40,\"unidade\":\"DIA_DO_MES_SEGUINTE\"", "")))
                .containsExactly("/regra comum.json.recusado");
        assertThat(recusas(livre("\"quantidade\":9000,\"unidade\":\"DIAS_UTEIS\"", ",\"prorrogacoes\":1")))
                .containsExactly("/prorrogacoes calendario.json.naoProrroga");
        assertThat(recusas(livre("\"quantidade\":10000,\"unidade\":\"MESES\"", "")))
                .containsExactly("/base calendario.json.foraDoLimite");
    }

    @Test
    @DisplayName("a regra que a resposta devolve pode ser enviada de volta")
    void exemplo_e_ida_e_volta() {
        JsonObject resposta = PrazoJson.exemploResposta();
        String deNovo = "{\"regra\":" + resposta.getJsonObject("regra") + ",\"base\":\"2018-06-27\",\"calendario\":"
                + "{\"orgao\":[{\"data\":\"2018-06-29\",\"nome\":\"São Pedro\",\"fechado\":true}]}}";

        assertThat(resposta).isEqualTo(calcular(PrazoJson.exemploTexto()));
        assertThat(calcular(deNovo).getString("vencimento")).isEqualTo(resposta.getString("vencimento"));
    }

    @Test
    void catalogo() {
        assertThat(PrazoJson.escrever(new PrazoService().listar())).hasSize(42);
    }

    private static String pedido(String prazo, String base) {
        return "{\"prazo\":\"" + prazo + "\",\"base\":\"" + base + "\"}";
    }

    private static String livre(String quantidade, String resto) {
        return "{\"regra\":{\"clausula\":\"B-6.6.a\"," + quantidade
                + ",\"direcao\":\"DEPOIS\",\"inicio\":\"DIA_SEGUINTE\"," + "\"prorroga\":true},\"base\":\"2018-06-15\""
                + resto + "}";
    }

    private static JsonObject calcular(String json) {
        PedidoPrazo pedido = PrazoJson.ler(json);
        return PrazoJson.escrever(pedido, new PrazoService().calcular(pedido));
    }

    private static List<String> recusas(String json) {
        JsonInvalidoException erro = catchThrowableOfType(JsonInvalidoException.class, () -> calcular(json));
        assertThat(erro).as("recusado").isNotNull();
        return erro.erros().stream()
                .map(e -> e.ponteiro() + ' ' + e.explicacao().codigo())
                .toList();
    }
}
