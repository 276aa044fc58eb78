package org.vidamelhor.comum.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;

/** An RFC 9457 answer: every error at once, each with its JSON pointer and its rule. */
public record Problema(int status, Explicacao resumo, List<Erro> erros) {

    public static final String TIPO = "application/problem+json";

    private static final JsonProvider JSON = JsonProvider.provider();

    public Problema {
        erros = List.copyOf(erros);
    }

    /** @param ponteiro RFC 6901 pointer into the request; empty for the whole */
    public record Erro(String ponteiro, Explicacao explicacao) {}

    public static Problema de(int status, String codigo, Object... argumentos) {
        return new Problema(status, Explicacao.de("", codigo, argumentos), List.of());
    }

    public Problema com(List<Erro> mais) {
        var todos = new ArrayList<>(erros);
        todos.addAll(mais);
        return new Problema(status, resumo, todos);
    }

    public JsonObject json() {
        JsonObjectBuilder corpo = JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", Textos.texto(resumo))
                .add("status", status)
                .add("code", resumo.codigo());
        if (!erros.isEmpty()) {
            JsonArrayBuilder lista = JSON.createArrayBuilder();
            erros.forEach(erro -> lista.add(erro(erro)));
            corpo.add("errors", lista);
        }
        return corpo.build();
    }

    private static JsonObjectBuilder erro(Erro erro) {
        JsonObjectBuilder objeto = JSON.createObjectBuilder()
                .add("pointer", erro.ponteiro())
                .add("detail", Textos.texto(erro.explicacao()))
                .add("code", erro.explicacao().codigo());
        if (!erro.explicacao().regra().isEmpty()) {
            objeto.add("rule", erro.explicacao().regra());
        }
        return objeto;
    }

    public Response resposta() {
        return Response.status(status).type(TIPO).entity(json().toString()).build();
    }

    public void escrever(HttpServletResponse resposta) throws IOException {
        resposta.setStatus(status);
        resposta.setContentType(TIPO);
        resposta.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resposta.getWriter().write(json().toString());
        resposta.getWriter().flush();
    }
}
