package org.vidamelhor.comum.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.comum.valor.No;

/** Editing, drawing, reading and comparing documents by a small schema of their own. */
class DocumentoPorEsquemaTest {

    private static final DefinicaoJson ESQUEMA = DefinicaoJson.raiz(
            No.raiz(
                    DocumentoJson.lerGuardado(
                            """
            {"type":"object","properties":{
              "sessao":{"title":"Sessão","type":"object","x-secao":"Seção A","properties":{
                "inicio":{"title":"Início","type":"string","x-tipo":"dataHora","x-regra":"A-9","x-publicar":true},
                "local":{"$ref":"#/$defs/local","title":"Onde"},
                "procedencia":{"$ref":"#/$defs/procedencias"}}},
              "prazos":{"title":"Prazos","type":"array","x-chave":"codigo","x-rotulo":["codigo","nome"],
                "items":{"title":"Prazo","type":"object","required":["codigo"],"properties":{
                  "codigo":{"title":"Código","type":"string"},"nome":{"title":"Nome","type":"string"},
                  "dias":{"title":"Dias","type":"integer"},
                  "teto":{"title":"Teto","type":"string","x-tipo":"dinheiro"},
                  "corre":{"title":"Corre","type":"boolean"},
                  "modo":{"title":"Modo","enum":["UM","OUTRO"],"x-rotulos":{"UM":"o primeiro"}},
                  "extra":{"title":"Extra","type":"string","x-quando":{"modo":["OUTRO"]}}}}},
              "nomes":{"title":"Nomes","type":"array","items":{"title":"Nome","type":"string"}}},
             "$defs":{"local":{"title":"Local","type":"object","properties":{"rua":{"title":"Rua","type":"string"}}},
              "procedencias":{"type":"object","additionalProperties":{"type":"object","title":"Procedência",
                "properties":{"motivo":{"title":"Motivo","type":"string"}}}}}}
            """)));

    private static JsonObject documento(String json) {
        return DocumentoJson.lerGuardado(json);
    }

    private static No raiz(String json) {
        return No.raiz(documento(json));
    }

    @Test
    @DisplayName("RFC 8785: o mesmo documento dá sempre o mesmo texto e o mesmo hash")
    void canonico() {
        String um = DocumentoJson.canonico(documento("{\"b\": [1, 2], \"a\": {\"z\": \"é\\u000a\", \"y\": null}}"));
        String outro = DocumentoJson.canonico(documento("{\"a\":{\"y\":null,\"z\":\"\\u00e9\\n\"},\"b\":[1,2]}"));

        assertThat(um)
                .isEqualTo("{\"a\":{\"y\":null,\"z\":\"é\\n\"},\"b\":[1,2]}")
                .isEqualTo(outro);
        assertThat(DocumentoJson.sha256(um)).hasSize(64).isEqualTo(DocumentoJson.sha256(outro));
    }

    @Test
    void leitura_estrita() {
        assertThatThrownBy(() -> DocumentoJson.ler("{\"a\":1,\"a\":2}")).isInstanceOf(JsonInvalidoException.class);
        assertThat(DocumentoJson.ler("{\"a\":1}")).hasSize(1);
    }

    @Test
    @DisplayName("a edição abre o caminho que falta, põe, troca e tira")
    void edicao() {
        JsonObject vazio = JsonValue.EMPTY_JSON_OBJECT;
        JsonObject posto = EdicaoJson.definir(vazio, "/sessao/local/rua", Json.valor("Rua A"));
        JsonObject trocado = EdicaoJson.definir(posto, "/sessao/local/rua", Json.valor("Rua B"));
        JsonObject lista = EdicaoJson.definir(trocado, "/nomes/0", Json.valor("um"));

        assertThat(No.raiz(lista).naPosicao("/sessao/local/rua").texto()).isEqualTo("Rua B");
        assertThat(No.raiz(lista).naPosicao("/nomes/0").texto()).isEqualTo("um");
        assertThat(EdicaoJson.definir(lista, "/nomes/0", null).getJsonArray("nomes"))
                .isEmpty();
        assertThat(EdicaoJson.definir(lista, "/nada", null)).isSameAs(lista);
        assertThat(vazio).isEmpty();
    }

    @Test
    @DisplayName("o formulário junta os campos do lugar, os dos objetos de dentro e as listas")
    void formulario() {
        var f = FormularioJson.de(
                raiz("{\"sessao\":{\"inicio\":\"2018-05-19T10:00\",\"local\":{\"rua\":\"A\"},"
                        + "\"procedencia\":{\"inicio\":{\"motivo\":\"impresso assim\"}}}}"),
                ESQUEMA,
                "/sessao");

        assertThat(f.titulo()).isEqualTo("Sessão");
        assertThat(f.grupos()).extracting(FormularioJson.Grupo::titulo).containsExactly("", "Onde");
        var inicio = f.grupos().get(0).campos().get(0);
        assertThat(inicio.rotulo()).isEqualTo("Início");
        assertThat(inicio.regra()).isEqualTo("A-9");
        assertThat(inicio.exigido()).isTrue();
        assertThat(inicio.procedencia().motivo()).isEqualTo("impresso assim");
        assertThat(f.grupos().get(0).campos())
                .extracting(FormularioJson.Campo::ponteiro)
                .doesNotContain("/sessao/procedencia");
    }

    @Test
    @DisplayName("o caminho de um item é a sua chave, e não o seu lugar; a trilha diz onde se está")
    void caminho() {
        No doc = raiz("{\"prazos\":[{\"codigo\":\"DL-1\"},{\"codigo\":\"DL-2\",\"nome\":\"Recorrer\"}]}");

        assertThat(ESQUEMA.caminho("/prazos/1/dias", doc)).isEqualTo("/prazos[DL-2]/dias");
        var f = FormularioJson.de(doc, ESQUEMA, "/prazos/1");
        assertThat(f.titulo()).isEqualTo("DL-2 · Recorrer");
        assertThat(f.trilha()).extracting(FormularioJson.Passo::titulo).containsExactly("Prazos");
        var lista = FormularioJson.de(doc, ESQUEMA, "/prazos").listas().get(0);
        assertThat(lista.tabela()).isTrue();
        assertThat(lista.itens()).hasSize(2);
    }

    @Test
    @DisplayName("um campo que só tem sentido com outro aparece só então")
    void quando() {
        No doc = raiz("{\"prazos\":[{\"codigo\":\"1\",\"modo\":\"OUTRO\"},{\"codigo\":\"2\",\"modo\":\"UM\"}]}");

        assertThat(ESQUEMA.naPosicao("/prazos/0/extra", doc).titulo()).isEqualTo("Extra");
        assertThat(ESQUEMA.naPosicao("/prazos/1/extra", doc).existe()).isFalse();
        assertThat(ESQUEMA.naPosicao("/prazos/9/nada", doc).existe()).isFalse();
        assertThat(ESQUEMA.naPosicao("/sessao/procedencia/inicio/motivo", doc).titulo())
                .isEqualTo("Motivo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teto | 3.208.500,00 | \"3208500.00\" | R$ 3.208.500,00",
                "teto | R$ 1,5       | \"1.50\"       | R$ 1,50",
                "teto | 12.345       | \"12345.00\"   | R$ 12.345,00",
                "teto | muito        | \"muito\"      | muito",
                "dias | 1.000        | 1000           | 1000",
                "dias | dez          | \"dez\"        | dez",
                "corre| true         | true           | sim",
                "modo | UM           | \"UM\"         | o primeiro"
            })
    @DisplayName("o que se digita vira JSON; o que não serve fica como foi digitado, para o esquema recusar")
    void digitado(String campo, String digitado, String json, String mostrado) {
        DefinicaoJson definicao = ESQUEMA.naPosicao("/prazos/0/" + campo, raiz("{}"));
        JsonValue lido = FormatoDeCampo.lido(definicao, digitado).orElseThrow();

        assertThat(lido).hasToString(json);
        No no = No.raiz(EdicaoJson.definir(JsonValue.EMPTY_JSON_OBJECT, "/x", lido))
                .em("x");
        assertThat(FormatoDeCampo.mostrado(definicao, no)).isEqualTo(mostrado);
        assertThat(FormatoDeCampo.lido(definicao, " ")).isEmpty();
    }

    @Test
    @DisplayName("o que se mostra para digitar, digitado de volta, dá o mesmo valor")
    void ida_e_volta() {
        DefinicaoJson nomes = ESQUEMA.naPosicao("/nomes", raiz("{}"));
        No no = raiz("{\"nomes\":[\"um\",\"dois\"]}").em("nomes");

        assertThat(FormatoDeCampo.digitavel(nomes, no)).isEqualTo("um\ndois");
        assertThat(FormatoDeCampo.lido(nomes, "um\r\n\r\n dois \n")).contains(no.json());
        DefinicaoJson inicio = ESQUEMA.naPosicao("/sessao/inicio", raiz("{}"));
        assertThat(FormatoDeCampo.lido(inicio, "19/05/2018 10:00").orElseThrow())
                .hasToString("\"2018-05-19T10:00\"");
    }

    @Test
    @DisplayName("B-13.2 a diferença casa itens pela chave e nomeia os lugares como o formulário")
    void diferenca() {
        No antes = raiz("{\"sessao\":{\"inicio\":\"2018-05-19T10:00\"},\"nomes\":[\"a\"],"
                + "\"prazos\":[{\"codigo\":\"1\",\"dias\":5},{\"codigo\":\"2\",\"nome\":\"Sai\",\"dias\":3}]}");
        No depois = raiz("{\"sessao\":{\"inicio\":\"2018-05-21T10:00\"},\"nomes\":[\"a\",\"b\"],"
                + "\"prazos\":[{\"codigo\":\"3\",\"dias\":1},{\"codigo\":\"1\",\"dias\":6}]}");

        assertThat(DiferencaJson.entre(antes, depois, ESQUEMA))
                .extracting(DiferencaJson::lugar, DiferencaJson::antes, DiferencaJson::depois)
                .containsExactly(
                        tuple("Sessão › Início", "19/05/2018 10:00", "21/05/2018 10:00"),
                        tuple("Prazos › 1 › Dias", "5", "6"),
                        tuple("Prazos › 2 · Sai › Código", "2", ""),
                        tuple("Prazos › 2 · Sai › Nome", "Sai", ""),
                        tuple("Prazos › 2 · Sai › Dias", "3", ""),
                        tuple("Prazos › 3 › Código", "", "3"),
                        tuple("Prazos › 3 › Dias", "", "1"),
                        tuple("Nomes", "a", "a; b"));
        assertThat(DiferencaJson.entre(antes, antes, ESQUEMA)).isEmpty();
    }

    @Test
    @DisplayName("a leitura deixa de fora o que está vazio e põe listas planas em tabela")
    void leitura() {
        var secoes = LeituraJson.de(
                raiz("{\"sessao\":{\"inicio\":\"2018-05-19T10:00\",\"local\":{\"rua\":\"A\"}},"
                        + "\"prazos\":[{\"codigo\":\"1\",\"corre\":true}]}"),
                ESQUEMA);

        assertThat(secoes).extracting(LeituraJson::titulo).containsExactly("Sessão", "Prazos");
        assertThat(secoes.get(0).linhas().get(0).valor()).isEqualTo("19/05/2018 10:00");
        assertThat(secoes.get(0).emOrdem()).extracting(LeituraJson::titulo).containsExactly("Sessão", "Onde");
        assertThat(secoes.get(1).tabelas().get(0).colunas()).containsExactly("Código", "Corre");
        assertThat(secoes.get(1).tabelas().get(0).linhas().get(0)).containsExactly("1", "sim");
    }
}
