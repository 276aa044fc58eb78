package org.vidamelhor.calendario.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.calendario.servico.PedidoPrazo;
import org.vidamelhor.calendario.servico.PrazoJson;
import org.vidamelhor.calendario.servico.PrazoService;
import org.vidamelhor.comum.rest.AplicacaoRest;
import org.vidamelhor.comum.rest.CorpoJson;
import org.vidamelhor.comum.rest.Problema;

/** Anyone computes a deadline and reads why it falls where it falls (INC-38). */
@RequestScoped
@Path("/calculos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = AplicacaoRest.CALCULOS)
public class CalculoPrazoResource {

    @Inject
    private PrazoService prazos;

    @POST
    @Path("/prazo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "calcularPrazo",
            summary = "Calcula o vencimento de um prazo",
            description =
                    "Recebe um prazo do catálogo (prazo) ou uma regra livre (regra), a data do evento (base; com hora,"
                            + " se o prazo corre em horas) e, se for o caso, o calendário (municipio SALVADOR ou NACIONAL e os"
                            + " dias declarados pelo órgão), prorrogacoes e fuso. Devolve o vencimento e o porquê, passo a passo,"
                            + " com os dias pulados.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponse(
            responseCode = "200",
            description = "Vencimento explicado",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponse(
            responseCode = "400",
            description = "Todos os erros, cada um com ponteiro JSON e regra; também um ano sem calendário publicado",
            content = @Content(mediaType = Problema.TIPO))
    @APIResponse(responseCode = "413", description = "Mais de 1 MiB", content = @Content(mediaType = Problema.TIPO))
    @APIResponse(
            responseCode = "415",
            description = "O corpo não é application/json em UTF-8",
            content = @Content(mediaType = Problema.TIPO))
    @APIResponse(
            responseCode = "429",
            description = "Muitos pedidos; Retry-After diz quantos segundos esperar",
            content = @Content(mediaType = Problema.TIPO))
    public String calcular(@Context HttpHeaders cabecalhos, InputStream corpo) throws IOException {
        PedidoPrazo pedido = PrazoJson.ler(CorpoJson.ler(cabecalhos, corpo));
        return PrazoJson.escrever(pedido, prazos.calcular(pedido)).toString();
    }

    @GET
    @Path("/prazos")
    @Operation(
            operationId = "listarPrazos",
            summary = "Os prazos do Edital 002/2018 e do seu contrato",
            description = "Cada um com a regra de contagem, na forma em que o pedido a recebe")
    public String listar() {
        return PrazoJson.escrever(prazos.listar()).toString();
    }
}
