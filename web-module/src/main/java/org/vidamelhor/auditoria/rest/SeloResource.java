package org.vidamelhor.auditoria.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.auditoria.servico.CadeiaJson;
import org.vidamelhor.auditoria.servico.SeloService;
import org.vidamelhor.comum.infra.Json;

/** The published selos: whoever copies them can later prove what the livros held (D7). */
@RequestScoped
@Path("/selos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Selos", description = "Declarações assinadas das cabeças de todos os livros de atos; leitura pública")
public class SeloResource {

    @Inject
    private SeloService selos;

    @GET
    @Operation(
            operationId = "listarSelos",
            summary = "Selos em ordem, até 100 por vez",
            description = "Peça a página seguinte com depoisDe igual ao último número recebido; lista vazia é o fim.")
    @APIResponse(responseCode = "200", description = "Selos com cabeças, hash e assinatura")
    @APIResponse(responseCode = "429", description = "Muitos pedidos; Retry-After diz quantos segundos esperar")
    public JsonValue listar(
            @Parameter(description = "Número do último selo que já se tem; 0 para começar")
                    @QueryParam("depoisDe")
                    @DefaultValue("0")
                    long depoisDe) {
        List<SeloGravado> pagina = selos.listar(depoisDe);
        return Json.valor(Map.of("selos", pagina.stream().map(CadeiaJson::selo).toList()));
    }

    @GET
    @Path("chaves")
    @Operation(
            operationId = "listarChavesDosSelos",
            summary = "Chaves públicas que já assinaram selos",
            description = "Ed25519, SubjectPublicKeyInfo em base64. O id é o começo do SHA-256 dela.")
    public JsonValue listarChaves() {
        return Json.valor(Map.of(
                "chaves", selos.listarChaves().stream().map(CadeiaJson::chave).toList()));
    }

    @GET
    @Path("{numero: [0-9]{1,18}}")
    @Operation(
            operationId = "obterSelo",
            summary = "Um selo",
            description = "O texto assinado: a linha vida-melhor selo 1, depois numero, instante, chave, anterior e uma"
                    + " linha cabeca por livro (sequencia, hash e código, em ordem de código). O hash é o SHA-256 desse"
                    + " texto em UTF-8, com quebra de linha no fim de cada linha.")
    public JsonValue obter(@PathParam("numero") long numero) {
        return Json.valor(CadeiaJson.selo(selos.obter(numero)));
    }
}
