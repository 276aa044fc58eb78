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
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.infra.LeitorJson;
import org.vidamelhor.comum.infra.LimitesJson;
import org.vidamelhor.comum.rest.CorpoJson;
import org.vidamelhor.comum.rest.EscopoExigido;
import org.vidamelhor.comum.rest.VagasDeCalculo;
import org.vidamelhor.documento.api.AssinaturaResumo;
import org.vidamelhor.documento.api.CodigoDeVerificacao;
import org.vidamelhor.documento.servico.AssinaturaService;
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

    @Inject
    private AssinaturaService assinaturas;

    @Inject
    private VagasDeCalculo vagas;

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

    @GET
    @Path("{codigo}/exibicao")
    @Produces("application/pdf")
    @Operation(summary = "O mesmo PDF, para abrir no navegador em vez de guardar")
    public Response exibicao(@PathParam("codigo") String codigo) {
        return corpo.paraExibir(codigo, CodigoDeVerificacao.canonico(codigo) + ".pdf");
    }

    @GET
    @Path("{codigo}/assinaturas")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Quem assinou um documento público, quando, o quê, e quem falta",
            description =
                    "especie, sha256, assinadaEm e ato são nulos enquanto a pessoa não assina. Assina-se só nas páginas:"
                            + " a assinatura confirma a senha, e uma chave de API não a prova.")
    public String assinaturas(@PathParam("codigo") String codigo) {
        var lista = assinaturas.listar(codigo).stream()
                .map(DocumentoResource::assinatura)
                .toList();
        return Json.texto(Map.of("codigo", CodigoDeVerificacao.canonico(codigo), "assinaturas", lista));
    }

    private static Map<String, Object> assinatura(AssinaturaResumo a) {
        var campos = new HashMap<String, Object>();
        campos.put("nome", a.nome());
        campos.put("qualidade", a.qualidade());
        campos.put("especie", a.especie());
        campos.put("sha256", a.sha256());
        campos.put("assinadaEm", a.assinadaEm());
        campos.put("ato", a.ato());
        return campos;
    }

    @GET
    @Path("{codigo}/folha-de-assinaturas")
    @Produces("application/pdf")
    @Operation(summary = "Folha de assinaturas em PDF/A, feita na hora, para acompanhar o documento impresso")
    public Response folha(@PathParam("codigo") String codigo) {
        byte[] pdf = vagas.ocupar(() -> assinaturas.folha(codigo));
        return Response.ok(pdf)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + CodigoDeVerificacao.canonico(codigo) + "-assinaturas.pdf\"")
                .build();
    }
}
