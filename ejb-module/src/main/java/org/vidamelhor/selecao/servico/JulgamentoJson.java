package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.vidamelhor.comum.infra.LeitorJson;
import org.vidamelhor.comum.infra.LimitesJson;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.calculo.CalculadoraItp;

/** A judgment as JSON: the request that anyone may send and the explained answer. */
public final class JulgamentoJson {

    private static final String EXEMPLO = "exemplo-we-01.json";

    private JulgamentoJson() {}

    /**
     * Whether the judgment can be calculated is another question: {@link SimulacaoService#problemas}, whose pointers are
     * those of this document.
     *
     * @throws org.vidamelhor.comum.infra.JsonInvalidoException with every error of form
     */
    public static Julgamento ler(String json) {
        return LeitorJson.ler(json, LimitesJson.PADRAO, LeitorJulgamento::julgamento);
    }

    public static JsonObject escrever(ResultadoJulgamento resultado) {
        return EscritorJulgamento.resultado(resultado);
    }

    /** The same as {@link #escrever(ResultadoJulgamento)}, in UTF-8, without holding it whole. */
    public static void escrever(ResultadoJulgamento resultado, OutputStream saida) {
        EscritorJulgamento.resultado(resultado, saida);
    }

    /** The request of WE-01, as it can be posted. */
    public static String exemploWe01Texto() {
        return recurso(EXEMPLO);
    }

    public static Julgamento exemploWe01() {
        return ler(exemploWe01Texto());
    }

    /** The answer to the request of WE-01. */
    public static JsonObject exemploWe01Resposta() {
        return escrever(CalculadoraItp.calcular(exemploWe01()));
    }

    public static CriteriosDoEdital criterios002De2018() {
        return CriteriosDoEdital.publicados().get("002/2018");
    }

    static String recurso(String nome) {
        try (InputStream bytes = Julgamento.class.getResourceAsStream("/org/vidamelhor/selecao/" + nome)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(nome, e);
        }
    }
}
