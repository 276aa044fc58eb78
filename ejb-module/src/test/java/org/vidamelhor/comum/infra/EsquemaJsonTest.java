package org.vidamelhor.comum.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.Criterio;

class EsquemaJsonTest {

    private static final EsquemaJson PEQUENO = new EsquemaJson(
            json(
                    """
                    {
                      "type": "object", "additionalProperties": false, "required": ["formato"], "maxProperties": 20,
                      "properties": {
                        "formato": {"title": "Formato", "const": "f/1"},
                        "texto": {"type": "string", "minLength": 1, "maxLength": 5},
                        "inteiro": {"type": "integer", "minimum": 1, "maximum": 9},
                        "logico": {"type": "boolean"},
                        "numero": {"type": "number"},
                        "lista": {"type": "array", "minItems": 1, "maxItems": 2},
                        "objeto": {"type": "object", "maxProperties": 1},
                        "ate": {"type": ["string", "null"]},
                        "opcao": {"enum": ["A", "B"]},
                        "decimal": {"pattern": "^[0-9]+$", "x-tipo": "decimal"},
                        "dinheiro": {"pattern": "^[0-9]+$", "x-tipo": "dinheiro"},
                        "data": {"pattern": "^[0-9-]{10}$", "x-tipo": "data"},
                        "dataHora": {"pattern": "^[0-9-]{10}T", "x-tipo": "dataHora"},
                        "hora": {"pattern": "^[0-9]", "x-tipo": "hora"},
                        "email": {"pattern": "@", "x-tipo": "email"},
                        "url": {"pattern": "^h", "x-tipo": "url"},
                        "cnpj": {"pattern": "^[0-9]", "x-tipo": "cnpj"},
                        "unicos": {"type": "array", "uniqueItems": true},
                        "itens": {"type": "array", "x-chave": "codigo", "items": {"$ref": "#/$defs/item"}}
                      },
                      "$defs": {"item": {
                        "type": "object", "required": ["codigo"],
                        "properties": {
                          "codigo": {"title": "Código"},
                          "dia": {"x-tipo": "data"},
                          "sub": {"type": "array", "x-chave": "codigo", "items": {"$ref": "#/$defs/item"}}
                        }
                      }}
                    }
                    """));

    private static final EsquemaJson EDITAL =
            EsquemaJson.doRecurso(Criterio.class, "/org/vidamelhor/selecao/edital.schema.json");

    private static JsonObject json(String texto) {
        try (JsonReader leitor = Json.createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }

    private static List<ErroJson> erros(String campos) {
        return PEQUENO.erros(json("{\"formato\":\"f/1\"" + (campos.isEmpty() ? "" : "," + campos) + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"texto\":1|/texto|comum.esquema.tipo.string",
                "\"inteiro\":\"1\"|/inteiro|comum.esquema.tipo.integer",
                "\"inteiro\":1.5|/inteiro|comum.esquema.tipo.integer",
                "\"logico\":\"sim\"|/logico|comum.esquema.tipo.boolean",
                "\"numero\":null|/numero|comum.esquema.tipo.number",
                "\"lista\":{}|/lista|comum.esquema.tipo.array",
                "\"objeto\":[]|/objeto|comum.esquema.tipo.object",
                "\"ate\":3|/ate|comum.esquema.tipo.string",
                "\"texto\":\"\"|/texto|comum.esquema.vazio",
                "\"texto\":\"abcdef\"|/texto|comum.esquema.longo",
                "\"inteiro\":0|/inteiro|comum.esquema.minimo",
                "\"inteiro\":10|/inteiro|comum.esquema.maximo",
                "\"lista\":[]|/lista|comum.esquema.poucos",
                "\"lista\":[1,2,3]|/lista|comum.esquema.muitos",
                "\"objeto\":{\"a\":1,\"b\":2}|/objeto|comum.esquema.muitos",
                "\"opcao\":\"C\"|/opcao|comum.esquema.opcao",
                "\"decimal\":\"1,5\"|/decimal|comum.esquema.decimal",
                "\"decimal\":\"15\\n\"|/decimal|comum.esquema.decimal",
                "\"dinheiro\":\"R$\"|/dinheiro|comum.esquema.dinheiro",
                "\"data\":\"18/05/2018\"|/data|comum.esquema.data",
                "\"data\":\"2018-02-30\"|/data|comum.esquema.diaInexistente",
                "\"dataHora\":\"18/05\"|/dataHora|comum.esquema.dataHora",
                "\"dataHora\":\"2018-05-18T25:00\"|/dataHora|comum.esquema.diaInexistente",
                "\"hora\":\"dez\"|/hora|comum.esquema.hora",
                "\"email\":\"x\"|/email|comum.esquema.email",
                "\"url\":\"x\"|/url|comum.esquema.url",
                "\"cnpj\":\"x\"|/cnpj|comum.esquema.padrao",
                "\"a/b\":1|/a~1b|comum.esquema.desconhecido",
                "\"unicos\":[1,1]|/unicos|comum.esquema.recusado",
                "\"itens\":[{}]|/itens/0/codigo|comum.esquema.falta",
                "\"itens\":[{\"codigo\":\"a\"},{\"codigo\":\"a\"}]|/itens/1/codigo|comum.esquema.chaveRepetida",
                "\"itens\":[{\"codigo\":1},{\"codigo\":1}]|/itens/1/codigo|comum.esquema.chaveRepetida",
            })
    @DisplayName("cada palavra do esquema tem a sua frase, no lugar certo")
    void palavra(String campos, String ponteiro, String codigo) {
        assertThat(erros(campos))
                .extracting(ErroJson::ponteiro, e -> e.explicacao().codigo())
                .containsExactly(tuple(ponteiro, codigo));
        assertThat(Textos.texto(erros(campos).get(0).explicacao()))
                .doesNotContain("⟦", "{")
                .endsWith(".");
    }

    @Test
    void documento_na_forma_nao_tem_erro() {
        assertThat(erros("\"ate\":null,\"data\":\"2018-05-19\",\"dataHora\":\"2018-05-19T10:00\",\"itens\":["
                        + "{\"codigo\":\"a\",\"sub\":[{\"codigo\":\"a\"}]},{\"codigo\":\"b\"},{\"codigo\":1}]"))
                .isEmpty();
    }

    @Test
    @DisplayName("o formato que falta ou é outro é dito pelo nome")
    void formato() {
        assertThat(PEQUENO.erros(json("{}")))
                .extracting(ErroJson::ponteiro, e -> Textos.texto(e.explicacao()))
                .containsExactly(tuple("/formato", "Falta o campo «Formato»."));
        assertThat(PEQUENO.erros(json("{\"formato\":\"f/2\"}")))
                .extracting(e -> Textos.texto(e.explicacao()))
                .containsExactly("O valor aqui só pode ser «f/1».");
    }

    @Test
    void as_anotacoes_descem_pelas_referencias() {
        assertThat(
                        erros(
                                "\"itens\":[{\"codigo\":\"a\",\"sub\":[{\"codigo\":\"x\"},{\"codigo\":\"x\",\"dia\":\"2019-02-29\"}]}]"))
                .extracting(ErroJson::ponteiro, e -> e.explicacao().codigo())
                .containsExactly(
                        tuple("/itens/0/sub/1/codigo", "comum.esquema.chaveRepetida"),
                        tuple("/itens/0/sub/1/dia", "comum.esquema.diaInexistente"));
    }

    @Test
    @DisplayName("o que se cita vem curto e sem caractere de controle")
    void citacao() {
        String texto = Textos.texto(
                erros("\"cnpj\":\"\\u0007" + "x".repeat(5000) + "\"").get(0).explicacao());

        assertThat(texto).hasSizeLessThan(120).contains("\uFFFD");
    }

    @Test
    void documento_profundo_demais_e_recusado_antes_de_ser_lido() {
        JsonObject fundo = json("{}");
        for (int i = 0; i < 5000; i++) {
            fundo = Json.createObjectBuilder().add("sub", fundo).build();
        }

        assertThat(PEQUENO.erros(fundo))
                .extracting(e -> e.explicacao().codigo())
                .containsExactly("comum.esquema.profundo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400000000", "1e-400000000", "123456789012345678901234567890", "-1"})
    @Timeout(5)
    @DisplayName("um número descomunal é só um número fora do limite")
    void numero_descomunal(String numero) {
        JsonObject documento = Json.createObjectBuilder()
                .add("formato", "f/1")
                .add("inteiro", new BigDecimal(numero))
                .build();

        assertThat(PEQUENO.erros(documento)).isNotEmpty();
    }

    @Test
    @Tag("B-5.11")
    @DisplayName("o esquema do edital lê critérios dentro de critérios")
    void criterios_aninhados() {
        assertThat(
                        EDITAL.erros(
                                json(
                                        "{\"formato\":\"vida-melhor/edital/1\",\"criterios\":[{\"codigo\":\"C1\",\"forma\":"
                                                + "{\"tipo\":\"SOMA\"},\"sub\":[{\"codigo\":\"C1.1\",\"maximo\":10},{\"codigo\":\"C1.1\"}]}]}")))
                .extracting(ErroJson::ponteiro, e -> e.explicacao().codigo())
                .containsExactlyInAnyOrder(
                        tuple("/criterios/0/sub/0/maximo", "comum.esquema.tipo.string"),
                        tuple("/criterios/0/sub/1/codigo", "comum.esquema.chaveRepetida"));
    }

    @Test
    @DisplayName("vinte mil itens errados custam segundos, não minutos")
    void hostil_e_longo() {
        JsonArrayBuilder itens = Json.createArrayBuilder();
        for (int i = 0; i < 20_000; i++) {
            itens.add(Json.createObjectBuilder().add("x" + i, i));
        }
        JsonObjectBuilder documento = Json.createObjectBuilder()
                .add("formato", "vida-melhor/edital/1")
                .add("indicadores", itens);
        JsonObject pronto = documento.build();

        assertThat(assertTimeout(Duration.ofSeconds(20), () -> EDITAL.erros(pronto)))
                .isNotEmpty();
    }
}
