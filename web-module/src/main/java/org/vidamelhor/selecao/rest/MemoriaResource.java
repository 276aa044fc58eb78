package org.vidamelhor.selecao.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.rest.CorpoJson;
import org.vidamelhor.comum.rest.EscopoExigido;
import org.vidamelhor.comum.rest.VagasDeCalculo;
import org.vidamelhor.identidade.api.Escopo;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.servico.JulgamentoJson;
import org.vidamelhor.selecao.servico.MemoriaItpService;
import org.vidamelhor.selecao.servico.SimulacaoService;

/** Issues the memória de cálculo of a judgment sent as JSON. */
@RequestScoped
@Path("/memorias")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documentos")
@SecurityRequirement(name = "chave")
public class MemoriaResource {

    @Inject
    private SimulacaoService simulacao;

    @Inject
    private MemoriaItpService memorias;

    @Inject
    private VagasDeCalculo vagas;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Emite a memória de cálculo em PDF/A, com código de verificação",
            description =
                    "O mesmo pedido de /calculos/itp, com até 40 propostas. Escopo EMISSAO. Leva a marca de simulação.")
    @APIResponse(responseCode = "201", description = "Emitida; Location é o PDF")
    public Response emitir(
            @Context SecurityContext seguranca,
            @Context HttpHeaders cabecalhos,
            @Context UriInfo endereco,
            InputStream corpo)
            throws IOException {
        EscopoExigido.exigir(seguranca, Escopo.EMISSAO.papel());
        Julgamento julgamento = JulgamentoJson.ler(CorpoJson.ler(cabecalhos, corpo));
        JsonInvalidoException.exigirNenhum(simulacao.problemas(julgamento).stream()
                .map(p -> new ErroJson(p.caminho(), p.explicacao()))
                .toList());
        String codigo = vagas.ocupar(() -> memorias.emitir(julgamento));
        JsonValue resposta = Json.valor(Map.of("codigo", codigo));
        return Response.created(endereco.getBaseUriBuilder()
                        .path("documentos/{codigo}/pdf")
                        .build(codigo))
                .entity(resposta.toString())
                .build();
    }
}
