package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.EspecieDeQuesito;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.Quesito;

/** From the criteria of the edital to a sheet, and from the answers of a sheet to what the calculator takes. */
class FichaDeJulgamentoTest {

    private static final ArvoreCriterios CRITERIOS = JulgamentoJson.arvore(JulgamentoJson.EDITAL);
    private static final No VAZIO = No.raiz(jakarta.json.JsonValue.EMPTY_JSON_OBJECT);
    private static final ConferenciaDaFicha CONFERENCIA = new ConferenciaDaFicha(true, 2_000);

    private static List<Quesito> quesitos(String... dirigentes) {
        JsonArrayBuilder pessoas = Json.createArrayBuilder();
        for (String nome : dirigentes) {
            pessoas.add(Json.createObjectBuilder().add("codigo", nome).add("nome", nome));
        }
        JsonObject proposta = Json.createObjectBuilder()
                .add("capacidade", Json.createObjectBuilder().add("dirigentes", pessoas))
                .build();
        JsonObject edital = Json.createObjectBuilder(JulgamentoJson.EDITAL).build();
        return QuesitosDoJulgamento.de(CRITERIOS, No.raiz(proposta), No.raiz(edital));
    }

    private static Quesito quesito(List<Quesito> quesitos, String chave) {
        return quesitos.stream()
                .filter(q -> q.chave().equals(chave))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Golden> cenarios() {
        return Golden.todos();
    }

    @ParameterizedTest
    @MethodSource("cenarios")
    @DisplayName("B-5.11 as fichas respondidas como nos conjuntos de referência dão os mesmos lançamentos")
    @Tag("B-5.11")
    void respostas_viram_lancamentos(Golden golden) {
        Julgamento julgamento = golden.julgamento();
        for (PropostaAvaliada proposta : julgamento.propostas()) {
            Map<String, String> respostas = new HashMap<>();
            responder(proposta.lancamentos(), "", respostas);
            List<Quesito> quesitos = quesitos(dirigentes(proposta));

            assertThat(respostas.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            quesitos.stream().map(Quesito::chave).toList());
            assertThat(LancamentosDosQuesitos.de(CRITERIOS, quesitos, respostas::get))
                    .isEqualTo(proposta.lancamentos());
        }
    }

    private static String[] dirigentes(PropostaAvaliada proposta) {
        return ((Lancamento.Pessoas) proposta.lancamentos().get("C1.3"))
                .pessoas().stream().map(PessoaAvaliada::nome).toArray(String[]::new);
    }

    private static void responder(Map<String, Lancamento> lancamentos, String prefixo, Map<String, String> respostas) {
        lancamentos.forEach((codigo, lancamento) -> {
            String chave = prefixo + codigo;
            if (lancamento instanceof Lancamento.Pessoas pessoas) {
                pessoas.pessoas().forEach(p -> responder(p.lancamentos(), p.nome() + "/", respostas));
            } else if (lancamento instanceof Lancamento.ItensJulgados itens) {
                itens.consistentes().forEach((item, sim) -> respostas.put(chave + "/" + item, simOuNao(sim)));
            } else if (lancamento instanceof Lancamento.Meses meses) {
                respostas.put(chave, String.valueOf(meses.meses()));
            } else if (lancamento instanceof Lancamento.Titulos titulos) {
                respostas.put(
                        chave,
                        titulos.nomes().isEmpty()
                                ? Quesito.NENHUM
                                : titulos.nomes().get(0));
            } else if (lancamento instanceof Lancamento.Adequado adequado) {
                respostas.put(chave, simOuNao(adequado.adequado()));
            } else if (lancamento instanceof Lancamento.Incremento incremento) {
                respostas.put(chave, incremento.percentual().toPlainString());
            }
        });
    }

    private static String simOuNao(boolean sim) {
        return sim ? Quesito.SIM : Quesito.NAO;
    }

    @Test
    @DisplayName("a ficha de 002/2018 tem 18 quesitos, na ordem impressa, e os documentos que os provam")
    void quesitos_do_edital() {
        List<Quesito> quesitos = quesitos("Ana");

        assertThat(quesitos.stream().map(Quesito::chave))
                .containsExactly(
                        "C1.1",
                        "Gestor Técnico/C1.2.I",
                        "Gestor Técnico/C1.2.II",
                        "Gestor Administrativo Financeiro/C1.2.I",
                        "Gestor Administrativo Financeiro/C1.2.II",
                        "Ana/C1.3.I",
                        "Ana/C1.3.II",
                        "C2.1.I/regimento",
                        "C2.1.I/proposta_metodologica",
                        "C2.1.I/componente_finalistico",
                        "C2.1.I/componente_gestao",
                        "C2.1.I/assistencia_itinerante",
                        "C2.1.II/plano_cargos",
                        "C2.1.II/regulamento_selecao_pessoal",
                        "C2.1.II/regulamento_compras",
                        "C2.2",
                        "C2.3.I",
                        "C2.3.II/outros_servicos_relevantes");
        assertThat(quesito(quesitos, "C2.2").especie()).isEqualTo(EspecieDeQuesito.ADEQUACAO);
        assertThat(quesito(quesitos, "Ana/C1.3.I").opcoes().stream().map(Quesito.Opcao::valor))
                .containsExactly(Quesito.NENHUM, "Graduação", "Especialização", "Mestrado", "Doutorado");
    }

    @Test
    @DisplayName("E-C1.3 sem dirigente indicado ainda há quem receba zero: a lacuna não vira silêncio")
    @Tag("E-C1.3")
    void sem_dirigente() {
        List<Quesito> quesitos = quesitos();

        assertThat(quesitos).anyMatch(q -> q.chave().equals("—/C1.3.I"));
        Map<String, Lancamento> lancamentos = LancamentosDosQuesitos.de(CRITERIOS, quesitos, chave -> "");
        assertThat(((Lancamento.Pessoas) lancamentos.get("C1.3")).pessoas()).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("só cabe a resposta que o quesito aceita")
    @CsvSource({
        "C1.1, 0, true",
        "C1.1, 1200, true",
        "C1.1, 1201, false",
        "C1.1, -1, false",
        "C1.1, 2.5, false",
        "C1.1, '', false",
        "C2.2, SIM, true",
        "C2.2, 5, false",
        "C2.3.I, 12.5, true",
        "C2.3.I, '12,5', false",
        "C2.3.I, -1, false",
        "Gestor Técnico/C1.2.I, Mestrado, true",
        "Gestor Técnico/C1.2.I, Bacharel, false",
    })
    void cabe(String chave, String valor, boolean esperado) {
        assertThat(LancamentosDosQuesitos.cabe(quesito(quesitos("Ana"), chave), valor))
                .isEqualTo(esperado);
    }

    private static Map<String, NotaDoQuesito> completa(List<Quesito> quesitos) {
        Map<String, NotaDoQuesito> notas = new LinkedHashMap<>();
        for (Quesito q : quesitos) {
            String valor = q.opcoes().isEmpty() ? "12" : q.opcoes().get(0).valor();
            notas.put(q.chave(), new NotaDoQuesito(valor, "Assim se vê no documento."));
        }
        return notas;
    }

    @Test
    @DisplayName(
            "B-5.14 falta resposta, falta justificativa, resposta que não cabe e texto longo: cada um com o seu quesito")
    @Tag("B-5.14")
    void faltas() {
        List<Quesito> quesitos = quesitos("Ana");
        Map<String, NotaDoQuesito> notas = completa(quesitos);
        assertThat(CONFERENCIA.faltas(quesitos, notas)).isEmpty();

        notas.put("C1.1", new NotaDoQuesito("", "só a razão"));
        notas.put("C2.2", new NotaDoQuesito("SIM", " "));
        notas.put("C2.3.I", new NotaDoQuesito("muito", "x"));
        notas.put("Ana/C1.3.II", new NotaDoQuesito("30", "x".repeat(2_001)));

        assertThat(CONFERENCIA.faltas(quesitos, notas))
                .hasSize(4)
                .hasEntrySatisfying("C1.1", f -> assertThat(f.codigo()).isEqualTo("selecao.ficha.semNota"))
                .hasEntrySatisfying("C2.2", f -> assertThat(f.codigo()).isEqualTo("selecao.ficha.semMotivo"))
                .hasEntrySatisfying("C2.3.I", f -> assertThat(f.codigo()).isEqualTo("selecao.ficha.naoCabe"))
                .hasEntrySatisfying("Ana/C1.3.II", f -> assertThat(f.codigo()).isEqualTo("selecao.ficha.longa"));
    }

    @Test
    @DisplayName("quem se afasta do que a proposta dá diz por quê; quem a segue não precisa")
    @Tag("B-5.14")
    void divergencia_do_sugerido() {
        List<Quesito> quesitos = QuesitosDoJulgamento.de(
                CRITERIOS,
                PropostaDeTeste.proposta().no(),
                PropostaDeTeste.proposta().edital());
        Quesito comSugestao = quesitos.stream()
                .filter(q ->
                        q.especie() == EspecieDeQuesito.MESES && !q.sugerido().isEmpty())
                .findFirst()
                .orElseThrow();
        var soEste = List.of(comSugestao);

        assertThat(CONFERENCIA.faltas(
                        soEste, Map.of(comSugestao.chave(), new NotaDoQuesito(comSugestao.sugerido(), ""))))
                .isEmpty();
        assertThat(CONFERENCIA.faltas(soEste, Map.of(comSugestao.chave(), new NotaDoQuesito("1", ""))))
                .hasEntrySatisfying(
                        comSugestao.chave(), f -> assertThat(f.codigo()).isEqualTo("selecao.ficha.divergeSemMotivo"));
        assertThat(CONFERENCIA.faltas(soEste, Map.of(comSugestao.chave(), new NotaDoQuesito("1", "Período dobrado."))))
                .isEmpty();
    }

    @Test
    @DisplayName("na média, os pontos de cada quesito são a média das fichas, arredondada ali e na escala dita")
    void media() {
        List<Quesito> quesitos = quesitos("Ana");
        Map<String, String> sim = valores(completa(quesitos));
        Map<String, String> nao = new HashMap<>(sim);
        nao.put("C2.2", Quesito.NAO);
        nao.put("C2.1.I/regimento", Quesito.NAO);
        nao.put("Ana/C1.3.I", "Doutorado");

        Map<String, Lancamento> lancamentos =
                new MediaDasFichas(2, RoundingMode.HALF_UP).lancamentos(CRITERIOS, quesitos, List.of(sim, nao, sim));

        assertThat(pontos(lancamentos.get("C2.2"))).isEqualByComparingTo("3.33");
        assertThat(pontos(lancamentos.get("C2.1.I"))).isEqualByComparingTo("23.33");
        PessoaAvaliada ana =
                ((Lancamento.Pessoas) lancamentos.get("C1.3")).pessoas().get(0);
        assertThat(ana.nome()).isEqualTo("Ana");
        assertThat(pontos(ana.lancamentos().get("C1.3.I"))).isEqualByComparingTo("1.67");
        assertThat(pontos(new MediaDasFichas(0, RoundingMode.DOWN)
                        .lancamentos(CRITERIOS, quesitos, List.of(sim, nao, sim))
                        .get("C2.2")))
                .isEqualByComparingTo("3");
    }

    private static Map<String, String> valores(Map<String, NotaDoQuesito> notas) {
        Map<String, String> valores = new HashMap<>();
        notas.forEach((chave, nota) -> valores.put(chave, nota.valor()));
        return valores;
    }

    private static BigDecimal pontos(Lancamento lancamento) {
        return ((Lancamento.PontosInformados) lancamento).pontos();
    }

    @Test
    @DisplayName("sem critérios que se leiam na proposta nada se sugere")
    void sem_sugestao() {
        assertThat(QuesitosDoJulgamento.de(CRITERIOS, VAZIO, VAZIO))
                .allMatch(q -> q.sugerido().isEmpty());
    }

    @Test
    @Tag("E-N1")
    @DisplayName(
            "E-N1 a ficha e o formulário dizem que a Diretoria Executiva é o primeiro nível, tenha o nome que tiver")
    void primeiro_nivel() {
        assertThat(quesitos("Ana").stream().filter(q -> q.criterio().startsWith("C1.2")))
                .hasSize(4)
                .allMatch(q -> q.porque().stream().anyMatch(p -> p.regra().equals("E-N1")));
        assertThat(quesitos("Ana").stream().filter(q -> q.criterio().startsWith("C1.3")))
                .noneMatch(q -> q.porque().stream().anyMatch(p -> p.regra().equals("E-N1")));
        assertThat(PropostaDeTeste.ESQUEMA
                        .naPosicao("/properties/capacidade/properties/diretoria/description")
                        .texto())
                .contains("primeiro nível");
    }
}
