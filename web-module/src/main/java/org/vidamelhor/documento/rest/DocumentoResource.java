package org.vidamelhor.documento.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.documento.api.CodigoDeVerificacao;
import org.vidamelhor.documento.servico.ArquivoService;
import org.vidamelhor.documento.servico.DocumentoService;

/** The issued file itself, streamed piece by piece as it was stored. */
@Path("/documentos")
@Tag(name = "Documentos")
public class DocumentoResource {

    @Inject
    private DocumentoService documentos;

    @Inject
    private ArquivoService arquivos;

    @GET
    @Path("{codigo}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "O PDF emitido, byte a byte como foi guardado")
    public Response pdf(@PathParam("codigo") String codigo) {
        long arquivo = documentos.arquivoDe(codigo);
        StreamingOutput saida = corpo -> {
            int ordem = 0;
            Optional<byte[]> pedaco = arquivos.ler(arquivo, ordem);
            while (pedaco.isPresent()) {
                corpo.write(pedaco.get());
                pedaco = arquivos.ler(arquivo, ++ordem);
            }
        };
        return Response.ok(saida)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + CodigoDeVerificacao.canonico(codigo) + ".pdf\"")
                .build();
    }
}
