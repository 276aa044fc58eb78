package org.vidamelhor.calendario.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.calendario.api.DeclaracaoDoDia;
import org.vidamelhor.calendario.api.DeclararDia;
import org.vidamelhor.calendario.api.DiaDoOrgaoResumo;
import org.vidamelhor.calendario.servico.CalendarioService;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.NaoEncontradoException;

/** The days that an office declared, for anyone who counts its deadlines. */
@RequestScoped
@Path("/calendarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendários")
public class CalendarioResource {

    @Inject
    private CalendarioService calendarios;

    @GET
    @Path("{orgao}")
    @Operation(
            operationId = "obterCalendarioDoOrgao",
            summary = "Os dias que um órgão declarou por ato seu",
            description =
                    "Um por dia: a última declaração. Sobrepõem-se aos feriados publicados, fins de semana inclusive.")
    @APIResponse(responseCode = "200", description = "Os dias, em ordem")
    @APIResponse(responseCode = "404", description = "O órgão não declarou nenhum dia")
    public JsonValue obter(@PathParam("orgao") String orgao) {
        List<DiaDoOrgaoResumo> dias = calendarios.listarVigentes(orgao);
        if (dias.isEmpty()) {
            throw new NaoEncontradoException("calendario", orgao);
        }
        return Json.valor(Map.of(
                "orgao",
                DeclararDia.codigoDoOrgao(orgao),
                "dias",
                dias.stream().map(CalendarioResource::dia).toList()));
    }

    private static Map<String, Object> dia(DiaDoOrgaoResumo dia) {
        var fatos = new LinkedHashMap<String, Object>();
        fatos.put("data", dia.dia());
        fatos.put("nome", dia.nome());
        fatos.put("declaracao", dia.declaracao());
        fatos.put("fechado", dia.declaracao() != DeclaracaoDoDia.EXPEDIENTE_NORMAL);
        fatos.put("ato", dia.ato());
        fatos.put("dataDoAto", dia.dataDoAto());
        fatos.put("doe", dia.doe());
        return fatos;
    }
}
