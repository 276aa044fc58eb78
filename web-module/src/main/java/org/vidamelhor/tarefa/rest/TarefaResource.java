package org.vidamelhor.tarefa.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.rest.EscopoExigido;
import org.vidamelhor.documento.servico.ArquivoService;
import org.vidamelhor.tarefa.api.ResultadoDaTarefa;
import org.vidamelhor.tarefa.api.TarefaResumo;
import org.vidamelhor.tarefa.servico.TarefaService;

/** Long jobs: how far, and the file when it is ready. Pages ask here too, with the session. */
@RequestScoped
@Path("/tarefas")
@Tag(name = "Tarefas")
@SecurityRequirement(name = "chave")
public class TarefaResource {

    @Inject
    private TarefaService tarefas;

    @Inject
    private ArquivoService arquivos;

    @GET
    @Path("{id: [0-9]+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "obterTarefa",
            summary = "O andamento de uma tarefa sua",
            description = "Com chave de API, escopo CONSULTA.")
    @APIResponse(responseCode = "200", description = "Situação, feito, total, percentual, mensagem e erro")
    @APIResponse(responseCode = "404", description = "Não há essa tarefa, ou é de outra pessoa")
    public JsonValue obter(
            @Context SecurityContext seguranca, @Context HttpHeaders cabecalhos, @PathParam("id") long id) {
        exigirEscopo(seguranca, cabecalhos);
        TarefaResumo tarefa = tarefas.obter(id);
        Map<String, Object> fatos = new LinkedHashMap<>();
        fatos.put("id", tarefa.id());
        fatos.put("tipo", tarefa.tipo());
        fatos.put("situacao", tarefa.situacao());
        fatos.put("nomeDaSituacao", Textos.nome(tarefa.situacao()));
        fatos.put("terminada", tarefa.situacao().isFinal());
        fatos.put("feito", tarefa.feito());
        fatos.put("total", tarefa.total());
        fatos.put("percentual", tarefa.percentual());
        fatos.put("mensagem", tarefa.mensagem());
        fatos.put("erro", tarefa.erro());
        return Json.valor(fatos);
    }

    @GET
    @Path("{id: [0-9]+}/resultado")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "baixarResultado", summary = "O arquivo que a tarefa fez, para o autor dela")
    public Response resultado(
            @Context SecurityContext seguranca, @Context HttpHeaders cabecalhos, @PathParam("id") long id) {
        exigirEscopo(seguranca, cabecalhos);
        ResultadoDaTarefa resultado = tarefas.resultadoDe(id);
        StreamingOutput saida = corpo -> {
            int ordem = 0;
            Optional<byte[]> pedaco = arquivos.ler(resultado.arquivo(), ordem);
            while (pedaco.isPresent()) {
                corpo.write(pedaco.get());
                pedaco = arquivos.ler(resultado.arquivo(), ++ordem);
            }
        };
        return Response.ok(saida)
                .header("Content-Disposition", "attachment; filename=\"" + resultado.nome() + "\"")
                .build();
    }

    private static void exigirEscopo(SecurityContext seguranca, HttpHeaders cabecalhos) {
        if (cabecalhos.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            EscopoExigido.exigir(seguranca, Papel.ESCOPO_CONSULTA);
        }
    }
}
