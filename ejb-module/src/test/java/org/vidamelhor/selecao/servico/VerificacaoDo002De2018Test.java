package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.calculo.VerificadorDoEdital;

/** What the linter, which knows no edital, says of Edital 002/2018. */
class VerificacaoDo002De2018Test {

    private static final VerificadorDoEdital VERIFICADOR =
            new VerificadorDoEdital(No.raiz(EsquemaDoEdital.documento()), CalendarioPublicado.salvador());
    private static final List<Achado> ACHADOS = VERIFICADOR.verificar(No.raiz(EditalPublicado.documento()));

    private static List<Achado> com(String ponteiro, String json) {
        JsonObject documento = Json.createPointer(ponteiro).add(EditalPublicado.documento(), valor(json));
        return VERIFICADOR.verificar(No.raiz(documento));
    }

    private static JsonValue valor(String json) {
        try (JsonReader leitor = Json.createReader(new StringReader("[" + json + "]"))) {
            return leitor.readArray().get(0);
        }
    }

    private static Stream<Achado> de(List<Achado> achados, String codigo) {
        return achados.stream().filter(a -> a.explicacao().codigo().endsWith(codigo));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INC-01", "INC-02", "INC-03", "INC-05", "INC-06", "INC-07", "INC-08", "INC-09", "INC-10", "INC-11",
                "INC-12", "INC-13", "INC-14", "INC-15", "INC-16", "INC-17", "INC-18", "INC-19", "INC-20", "INC-21",
                "INC-22", "INC-23", "INC-24", "INC-25", "INC-26", "INC-27", "INC-28", "INC-29", "INC-30", "INC-31",
                "INC-32", "INC-33", "INC-35", "INC-36", "INC-37", "INC-41", "INC-45", "INC-49", "INC-54", "INC-56",
                "INC-57", "INC-59", "MIS-08"
            })
    void acha(String regra) {
        assertThat(ACHADOS).extracting(Achado::regra).contains(regra);
    }

    @Test
    @Tag("INC-09")
    @Tag("INC-30")
    @Tag("B-1.2")
    @DisplayName("só três erros ficam para decidir: C2 declarado 60, os armários, o e-mail encoberto")
    void erros() {
        assertThat(ACHADOS)
                .filteredOn(a -> a.gravidade() == Gravidade.ERRO)
                .extracting(Achado::regra, Achado::ponteiro)
                .containsExactly(
                        tuple("MIS-08", "/contato/email"),
                        tuple("INC-09", "/criterios/1/maximo"),
                        tuple("INC-30", "/orcamento/quadros/0/itens/3/quantidadeTotal"));
    }

    @Test
    @Tag("INC-02")
    @Tag("INC-27")
    @Tag("INC-35")
    void avisos() {
        assertThat(ACHADOS)
                .filteredOn(a -> a.gravidade() == Gravidade.AVISO)
                .extracting(Achado::regra, Achado::ponteiro)
                .containsExactly(
                        tuple("INC-02", "/sessao/inicio"),
                        tuple("INC-02", "/recebimento/inicio"),
                        tuple("INC-35", "/cursos/operacional/equipes/1/horasPorTrimestre"),
                        tuple("INC-27", "/indicadores/21/metas/0/t5"));
    }

    @Test
    void todo_achado_tem_texto() {
        assertThat(ACHADOS)
                .allSatisfy(a -> assertThat(Textos.texto(a.explicacao())).doesNotContain("⟦", "{0}", "{1}", "{2}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diaNaoUtil|/sessao/inicio|\"2018-05-18T10:00\"",
                "outroDia|/recebimento/inicio|\"2018-05-19T09:00\"",
                "verificacao.falta|/contato/email|\"comissao@exemplo.ba.gov.br\"",
                "maximoDivergente|/criterios/1/maximo|\"55\"",
                "verificacao.soma|/orcamento/quadros/0/itens/3/quantidadeTotal|8",
                "verificacao.horas|/cursos/operacional/equipes/1/horasPorTrimestre|6",
                "metaAnual|/indicadores/21/metas/0/t3|\"1\"",
                "naoAdotado|/identificacao/dataDaPublicacao|\"2018-04-16\"",
            })
    @DisplayName("o achado some quando o dado é corrigido")
    void corrigido(String codigo, String ponteiro, String json) {
        assertThat(de(ACHADOS, codigo)).isNotEmpty();
        // the yearly goal of T3 also changes the total of the contract
        List<Achado> depois = codigo.equals("metaAnual")
                ? VERIFICADOR.verificar(No.raiz(Json.createPointer("/indicadores/21/metas/0/total")
                        .add(
                                Json.createPointer(ponteiro).add(EditalPublicado.documento(), valor(json)),
                                valor("\"2\""))))
                : com(ponteiro, json);

        assertThat(de(depois, codigo)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INC-31|/pessoal/equipes/0/cargos/1/quantidade|61",
                "INC-08|/regras/desempate/0|\"C9\"",
                "E-1.ITP|/regras/pesoTecnica|\"60\"",
                "INC-15|/indicadores/2/metas/4/total|\"1300\"",
                "C-VII.META|/indicadores/0/metas/1/t1|\"961\"",
                "INC-12|/indicadores/6/pontuacaoMaxima|\"20\"",
                "INC-47|/valor/teto|\"3208500.01\"",
                "INC-36|/bens/itens/0/unis|\"NENHUMA\"",
                "AN-VI|/bens/itens/0/valor|\"1.00\"",
            })
    @DisplayName("um número trocado é um erro novo")
    void estragado(String regra, String ponteiro, String json) {
        assertThat(com(ponteiro, json))
                .filteredOn(a -> a.gravidade() == Gravidade.ERRO && !ACHADOS.contains(a))
                .extracting(Achado::regra)
                .contains(regra);
    }
}
