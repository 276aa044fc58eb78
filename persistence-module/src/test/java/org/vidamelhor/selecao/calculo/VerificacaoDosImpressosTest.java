package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;

/** What the linter makes of the printed values, under a small schema. */
class VerificacaoDosImpressosTest {

    private static final No ESQUEMA = No.raiz(
            json(
                    """
            {"type": "object", "properties": {
              "nome": {"type": "string", "title": "Nome", "x-tipo": "texto"},
              "vagas": {"type": "integer", "title": "Vagas", "x-tipo": "inteiro"},
              "valor": {"type": "string", "title": "Valor", "x-tipo": "dinheiro"},
              "dia": {"type": "string", "title": "Dia", "x-tipo": "data"},
              "momento": {"type": "string", "title": "Momento", "x-tipo": "dataHora"},
              "abre": {"type": "string", "title": "Abre", "x-tipo": "hora"},
              "logico": {"type": "boolean", "title": "Lógico", "x-tipo": "logico"},
              "modo": {"type": "string", "title": "Modo", "x-tipo": "opcao", "x-rotulos": {"ANUAL": "por ano"}},
              "lugares": {"type": "array", "title": "Lugares", "items": {"type": "string"}},
              "desempate": {"type": "array", "title": "Desempate", "items": {"type": "string"}},
              "faixas": {"type": "array", "title": "Faixas", "x-regra": "INC-14", "items": {"$ref": "#/$defs/faixa"}},
              "exigido": {"$ref": "#/$defs/exigido"},
              "itens": {"type": "array", "title": "Itens", "x-publicar": true, "items": {"$ref": "#/$defs/exigido"}},
              "quando": {"type": "string", "title": "Quando", "x-publicar": true, "x-quando": {"modo": ["ANUAL"]}}
            },
            "$defs": {
              "faixa": {"type": "object", "properties": {"de": {"type": "string", "x-tipo": "decimal"}}},
              "exigido": {"type": "object", "x-publicar": true,
                "properties": {"campo": {"type": "string", "title": "Campo", "x-publicar": true}}}
            }}
            """));

    private static final VerificadorDoEdital VERIFICADOR =
            new VerificadorDoEdital(ESQUEMA, CalendarioPublicado.nacional());

    private static final String PREENCHIDO = "\"exigido\":{\"campo\":\"x\"},\"itens\":[{\"campo\":\"y\"}],"
            + "\"criterios\":[{\"codigo\":\"A\",\"maximo\":\"1\",\"forma\":{\"tipo\":\"PONTOS_ATRIBUIDOS\"}}]";

    private static JsonObject json(String texto) {
        try (JsonReader leitor = Json.createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }

    private static List<Achado> verificar(String campos) {
        return VERIFICADOR.verificar(No.raiz(json("{" + PREENCHIDO + (campos.isEmpty() ? "" : "," + campos) + "}")));
    }

    private static List<String> achados(String campos) {
        return verificar(campos).stream()
                .map(a -> a.regra() + " " + a.gravidade() + " " + a.ponteiro() + " "
                        + a.explicacao().codigo().substring("selecao.verificacao.".length()))
                .toList();
    }

    private static String campo(String nome, String adotado, String impressos, String resto) {
        String valores = List.of(impressos.split("#", -1)).stream()
                .map(v -> "{\"valor\":\"" + v + "\",\"lugar\":\"p. 1\"}")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        String valor = adotado == null ? "" : "\"" + nome + "\":" + adotado + ",";
        return valor + "\"procedencia\":{\"" + nome + "\":{\"impressos\":[" + valores + "]" + resto + "}}";
    }

    @ParameterizedTest(name = "{0} {1} ({2}) → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nome|\"Casa\"|Casa|",
                "nome|\"Casa\"|CASA.|",
                "nome|\"Casa\"|Caza|B-13.3 AVISO /nome adotadoDifere",
                "nome|\"Casa\"|Caza#Casa|B-13.3 AVISO /nome divergem",
                "nome|\"Casa\"|Caza#Cassa|B-13.3 AVISO /nome divergem",
                "nome|\"Casa\"|''|B-13.3 AVISO /nome emBranco",
                "nome||Casa|B-13.3 AVISO /nome naoAdotado",
                "nome|\"\"|Casa|B-13.3 AVISO /nome naoAdotado",
                "vagas|1200|1.200|",
                "vagas|60|[60]|",
                "vagas|5|05|",
                "vagas|5|[06]|B-13.3 AVISO /vagas adotadoDifere",
                "vagas|3|1#2|B-13.3 AVISO /vagas divergem; B-13.3 AVISO /vagas adotadoDifere",
                "vagas|2|1#2|B-13.3 AVISO /vagas divergem",
                "vagas|2|dois|INC-20 AVISO /vagas ilegivel",
                "vagas|2|2#dois|INC-20 AVISO /vagas ilegivel; B-13.3 AVISO /vagas divergem",
                "valor|\"3208500.00\"|R$ 3.208.500,00|",
                "valor|\"3208500.00\"|3.208.500,01|B-13.3 AVISO /valor adotadoDifere",
                "valor|\"98.50\"|98,5%|",
                "valor|\"12.00\"|1.2|INC-20 AVISO /valor ilegivel",
                "dia|\"2018-05-18\"|em 18/05/2018|",
                "dia|\"2018-05-18\"|18/05/201/8|INC-20 AVISO /dia ilegivel",
                "dia|\"2018-05-18\"|31/02/2018|INC-20 AVISO /dia ilegivel",
                "dia|\"2018-05-18\"|19/05/2018|B-13.3 AVISO /dia adotadoDifere",
                "momento|\"2018-05-18T10:00\"|10 horas do dia 18/05/2018|",
                "momento|\"2018-05-18T10:30\"|18/05/2018, 10h30|",
                "momento|\"2018-05-18T10:30\"|18/05/2018 10:30|",
                "momento|\"2018-05-18T10:00\"|18/05/2018|INC-20 AVISO /momento ilegivel",
                "momento|\"2018-05-18T10:00\"|18/05/2018 25h|INC-20 AVISO /momento ilegivel",
                "abre|\"10:00\"|10h|",
                "abre|\"10:00\"|11h|B-13.3 AVISO /abre adotadoDifere",
                "logico|true|talvez#nunca|",
                "modo|\"ANUAL\"|por ano|B-1.2 ERRO /quando falta",
                "modo|\"OUTRO\"|por ano|B-13.3 AVISO /modo adotadoDifere",
                "lugares|[]|Um; Dois#um; dois|",
                "lugares|[]|Um; Dois#Um|INC-33 AVISO /lugares listas",
                "lugares|[]|Um, Dois#Dois, Um|B-13.3 AVISO /lugares divergem",
                "lugares|[]|Um; Dois|",
                "desempate|[]|A, B, C#A, B|INC-08 AVISO /desempate listas",
            })
    @Tag("INC-01")
    @Tag("INC-02")
    @Tag("INC-08")
    @Tag("INC-20")
    @Tag("INC-33")
    @DisplayName("o impresso contra os outros impressos e contra o adotado")
    void impresso(String nome, String adotado, String impressos, String esperados) {
        assertThat(achados(campo(nome, adotado, impressos, "")))
                .containsExactlyInAnyOrder(esperados == null ? new String[0] : esperados.split("; "));
    }

    @Test
    @DisplayName("escolha com motivo só informa, e cita a regra da procedência")
    void motivo() {
        assertThat(achados(campo("vagas", "2", "1#2", ",\"motivo\":\"por isto\",\"regra\":\"INC-12\"")))
                .containsExactly("INC-12 INFORMACAO /vagas divergem");
        assertThat(achados(campo("vagas", "2", "1#2", ",\"motivo\":\" \"")))
                .containsExactly("B-13.3 AVISO /vagas divergem");
    }

    @Test
    @DisplayName("procedência sem impresso nada diz")
    void sem_impresso() {
        assertThat(achados("\"vagas\":2,\"procedencia\":{\"vagas\":{\"motivo\":\"escolha\"}}"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6 meses a 1 ano; 1 a 2 anos|[12]",
                "2 a 3 anos; 3 a 4 anos; acima de 4 anos|[36]",
                "1 a 2; 3 a 4|",
                "entre 20 e 10 pontos; 20 pontos; menos de 10|[20]",
                "1.000 a 1.500; 1.500 a 2.000|[1500]",
                "1,5 a 2; 2 a 3; 3 a 4|[2, 3]",
                "5% a 10%; 15% a 10%|[10]",
            })
    @Tag("INC-10")
    @Tag("INC-14")
    @DisplayName("faixas impressas que dividem o limite")
    void faixas_impressas(String impresso, String limites) {
        List<Achado> achados = verificar(campo("faixas", "[]", impresso, ""));

        assertThat(achados).hasSize(limites == null ? 0 : 1);
        if (limites != null) {
            assertThat(achados.get(0).regra()).isEqualTo("INC-14");
            assertThat(((List<?>) achados.get(0).explicacao().argumentos().get(0))
                            .stream()
                                    .map(l -> ((java.math.BigDecimal) l).toPlainString())
                                    .toList()
                                    .toString())
                    .isEqualTo(limites);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 [ 2 ) 2 [ 3 )|",
                "2 [ 3 ) 1 [ 2 )|",
                "1 [ 2 ] 2 [ 3 )|INC-14 ERRO /faixas faixasSobrepostas",
                "1 [ 3 ) 2 [ 4 )|INC-14 ERRO /faixas faixasSobrepostas",
                "1 [ - ) 2 [ 4 )|INC-14 ERRO /faixas faixasSobrepostas",
                "1 [ 2 ) 2 ( 3 )|INC-14 AVISO /faixas faixasComVao",
                "1 [ 2 ] 2 ( 3 )|",
                "1 [ 2 ) 3 [ 4 )|INC-14 AVISO /faixas faixasComVao",
                "15 [ 20 ) 20 [ 20 ] 20 ( - )|",
            })
    @Tag("INC-14")
    @DisplayName("faixas adotadas: sem sobra nem vão")
    void faixas_adotadas(String faixas, String esperado) {
        String[] partes = faixas.split(" ");
        var json = new StringBuilder();
        for (int i = 0; i < partes.length; i += 4) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"de\":\"" + partes[i] + "\",\"deInclusivo\":" + partes[i + 1].equals("["))
                    .append(partes[i + 2].equals("-") ? "" : ",\"ate\":\"" + partes[i + 2] + "\"")
                    .append(",\"ateInclusivo\":" + partes[i + 3].equals("]") + "}");
        }

        assertThat(achados("\"faixas\":[" + json + "]"))
                .containsExactly(esperado == null ? new String[0] : new String[] {esperado});
    }

    @Test
    @Tag("B-1.2")
    @DisplayName("B-1.2 o que falta para publicar, também dentro do que nem existe")
    void obrigatorios() {
        assertThat(achados("\"exigido\":{},\"itens\":[{\"campo\":\"a\"},{\"campo\":\"\"}]"))
                .containsExactly("B-1.2 ERRO /exigido/campo falta", "B-1.2 ERRO /itens/1/campo falta");
        assertThat(achados("\"exigido\":null,\"itens\":[]"))
                .containsExactly("B-1.2 ERRO /exigido/campo falta", "B-1.2 ERRO /itens falta");
        assertThat(achados("\"modo\":\"OUTRO\"")).isEmpty();
    }
}
