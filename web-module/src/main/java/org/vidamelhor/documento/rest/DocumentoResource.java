package org.vidamelhor.documento.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.comum.infra.LeitorJson;
import org.vidamelhor.comum.infra.LimitesJson;
import org.vidamelhor.comum.rest.CorpoJson;
import org.vidamelhor.comum.rest.EscopoExigido;
import org.vidamelhor.documento.api.CodigoDeVerificacao;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.identidade.api.Escopo;

/** The issued file itself, streamed piece by piece as it was stored. */
@Path("/documentos")
@Tag(name = "Documentos")
public class DocumentoResource {

    @Inject
    private DocumentoService documentos;

    @Inject
    private CorpoDoArquivo corpo;

    @POST
    @Path("{codigo}/revogacao")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "chave")
    @Operation(
            summary = "Revoga um documento emitido",
            description =
                    "Corpo: {\"motivo\": \"…\"}. Escopo EMISSAO. Com impedimento, 409 e a lista que a tela mostra.")
    public Response revogar(
            @Context SecurityContext seguranca,
            @Context HttpHeaders cabecalhos,
            @PathParam("codigo") String codigo,
            InputStream corpo)
            throws IOException {
        EscopoExigido.exigir(seguranca, Escopo.EMISSAO.papel());
        String motivo = LeitorJson.ler(CorpoJson.ler(cabecalhos, corpo), LimitesJson.PADRAO, pedido -> {
            String lido = pedido.campo("motivo").texto(500);
            return pedido.montar(() -> lido);
        });
        documentos.revogar(codigo, motivo);
        return Response.noContent().build();
    }

    @GET
    @Path("{codigo}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "O PDF emitido, byte a byte como foi guardado")
    public Response pdf(@PathParam("codigo") String codigo) {
        return corpo.de(codigo, CodigoDeVerificacao.canonico(codigo) + ".pdf");
    }
}
