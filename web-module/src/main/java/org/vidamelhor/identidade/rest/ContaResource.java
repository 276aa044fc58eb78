package org.vidamelhor.identidade.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.rest.EscopoExigido;
import org.vidamelhor.identidade.api.Escopo;
import org.vidamelhor.identidade.api.UsuarioResumo;
import org.vidamelhor.identidade.servico.ContaService;

/** Who the key speaks for. */
@RequestScoped
@Path("/conta")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conta")
@SecurityRequirement(name = "chave")
public class ContaResource {

    @Inject
    private ContaService contas;

    @GET
    @Operation(summary = "A conta em nome de quem a chave age", description = "Escopo CONSULTA")
    public JsonValue obter(@Context SecurityContext seguranca) {
        EscopoExigido.exigir(seguranca, Escopo.CONSULTA.papel());
        UsuarioResumo eu = contas.obter();
        return Json.valor(Map.of("login", eu.login(), "nome", eu.nome(), "perfis", eu.perfis()));
    }
}
