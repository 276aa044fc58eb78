package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Programa.Resposta;
import org.vidamelhor.e2e.Sistema;

class CalculosE2E {

    private static final String ITP = "/api/v1/calculos/itp";
    private static final String DOCUMENTO = "/api/v1/documentos/00000000000000000000/pdf";
    private static final int RAJADA = 5000;

    private static Resposta julgar(String corpo) throws Exception {
        return Programa.anonimo().post(ITP, corpo);
    }

    private static String exemplo() throws Exception {
        return Programa.anonimo().get(ITP + "/exemplo").corpo();
    }

    private static List<String> ponteiros(Resposta resposta) {
        assertThat(resposta.cabecalho("Content-Type")).startsWith("application/problem+json");
        return resposta.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(erro -> erro.getString("pointer"))
                .toList();
    }

    @Test
    @Tag("WE-01")
    @DisplayName("WE-01 o exemplo publicado, enviado de volta, responde o julgamento explicado")
    void exemplo_que_roda() throws Exception {
        Resposta resposta = julgar(exemplo());

        assertThat(resposta.status()).isEqualTo(200);
        assertThat(resposta.cabecalho("Access-Control-Allow-Origin")).isEqualTo("*");
        JsonArray propostas = resposta.json().getJsonArray("propostas");
        assertThat(propostas.getValuesAs(JsonObject.class).stream()
                        .filter(p -> p.containsKey("itp")
                                && p.get("itp").getValueType().name().equals("OBJECT"))
                        .map(p ->
                                p.getString("id") + " " + p.getJsonObject("itp").getString("exibido")))
                .containsExactly("P2 91.98", "P1 90.15", "P3 83.20");
        assertThat(resposta.corpo()).contains("E-1.ITP", "C1_MINIMO", "NT_MINIMA");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("entrada hostil é recusada com o ponteiro do que está errado")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    orçamento negativo   | "3100000.00" | "-1"            | /propostas/0/orcamento
                    notação científica   | "3100000.00" | "1E400"         | /propostas/0/orcamento
                    não é número         | "3100000.00" | "NaN"           | /propostas/0/orcamento
                    decimal como número  | "3100000.00" | 3100000.00      | /propostas/0/orcamento
                    pontos acima         | "36"         | "41"            | /propostas/0/lancamentos/C1
                    campo desconhecido   | "id": "P1"   | "id":"P1","x":1 | /propostas/0/x
                    identidade repetida  | "id": "P2"   | "id": "P1"      | /propostas/1/id
                    """)
    void hostil_no_lugar_de(String caso, String original, String hostil, String ponteiro) throws Exception {
        String corpo = exemplo();
        assertThat(corpo).contains(original);

        Resposta resposta = julgar(corpo.replaceFirst(Pattern.quote(original), hostil));

        assertThat(resposta.status()).isEqualTo(400);
        assertThat(ponteiros(resposta)).anySatisfy(p -> assertThat(p).startsWith(ponteiro));
    }

    @Test
    @DisplayName("grande, fundo ou malformado custa pouco e diz por quê")
    void grande_e_fundo() throws Exception {
        String enorme = "{\"x\":\"" + "a".repeat(10_000_000) + "\"}";
        assertThat(Programa.anonimo().postComPermissao(ITP, enorme).status()).isEqualTo(413);
        assertThat(julgar("[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(julgar("{\"propostas\": NaN}").status()).isEqualTo(400);
        assertThat(Programa.anonimo().post(ITP, "oi", "text/plain").status()).isEqualTo(415);
        assertThat(Programa.anonimo().get("/api/v1/nao-existe").status()).isEqualTo(404);
        assertThat(Programa.anonimo().get("/api/v1/nao-existe").cabecalho("Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    @Tag("B-4.6")
    @DisplayName("B-4.6 orçamento zero não é erro: a proposta fica fora")
    void orcamento_zero() throws Exception {
        Resposta resposta = julgar(exemplo().replace("3100000.00", "0.00"));

        assertThat(resposta.status()).isEqualTo(200);
        assertThat(resposta.corpo()).contains("ORCAMENTO_ZERO");
    }

    @Test
    @Tag("DL-14")
    @DisplayName("DL-14 o prazo vem com o dia, os feriados pulados e o porquê")
    void prazo() throws Exception {
        Resposta resposta =
                Programa.anonimo().post("/api/v1/calculos/prazo", "{\"prazo\":\"DL-14\",\"base\":\"2018-06-27\"}");

        assertThat(resposta.status()).isEqualTo(200);
        assertThat(resposta.json().getString("vencimento")).isEqualTo("2018-07-05");
        assertThat(resposta.corpo()).contains("2018-07-02", "B-6.6.a");
    }

    @Test
    @DisplayName("quem passa do limite ouve quanto esperar, e a especificação está publicada")
    void limite_e_especificacao() throws Exception {
        assertThat(Programa.anonimo().get("/openapi").corpo()).contains("/calculos/itp", "/calculos/prazo", "WE-01");
        Resposta resposta = Programa.anonimo().get(DOCUMENTO);
        assertThat(resposta.status()).isEqualTo(404);
        for (int vez = 0; vez < RAJADA && resposta.status() == 404; vez++) {
            resposta = Programa.anonimo().get(DOCUMENTO);
        }
        assertThat(resposta.status()).isEqualTo(429);
        assertThat(Integer.parseInt(resposta.cabecalho("Retry-After"))).isPositive();
        assertThat(resposta.cabecalho("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(resposta.cabecalho("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    @DisplayName("D13 a chave age nos seus escopos, e revogada não age mais; a API nunca leva à página de entrada")
    void chaves() throws Exception {
        assertThat(Programa.anonimo().get("/api/v1/conta").status()).isEqualTo(401);
        assertThat(Programa.comChave("vm_inventada").get("/api/v1/conta").status())
                .isEqualTo(401);
        try (Navegador n = Navegador.largo()) {
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir("/conta");
            n.escrever("chave:nome", "Painel do SEI");
            n.achar(By.xpath("//label[normalize-space()='Consulta']")).click();
            n.clicar(By.id("chave:criar")).fotografar("conta-chave-1440");
            Programa painel = Programa.comChave(n.achar(By.id("segredo")).getText());

            assertThat(painel.get("/api/v1/conta").json().getString("login")).isEqualTo("comissao_julgadora");
            Resposta semEscopo = painel.post("/api/v1/memorias", exemplo());
            assertThat(semEscopo.status()).isEqualTo(403);
            assertThat(semEscopo.corpo()).contains("EMISSAO");

            n.clicar(By.xpath("//input[@value='Revogar']"));
            assertThat(painel.get("/api/v1/conta").status()).isEqualTo(401);

            n.abrir("/conta").escrever("chave:nome", "Emissor");
            n.achar(By.xpath("//label[normalize-space()='Emissão de documentos']"))
                    .click();
            n.clicar(By.id("chave:criar"));
            Programa emissor = Programa.comChave(n.achar(By.id("segredo")).getText());
            Resposta emitida = emissor.post("/api/v1/memorias", exemplo());
            assertThat(emitida.status()).isEqualTo(201);
            n.abrir("/verificar/" + emitida.json().getString("codigo"));
            assertThat(n.texto()).contains("Documento autêntico e válido", "ITP 91,98");
        }
    }
}
