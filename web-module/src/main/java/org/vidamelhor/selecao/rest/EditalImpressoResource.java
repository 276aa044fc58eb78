package org.vidamelhor.selecao.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.rest.VagasDeCalculo;
import org.vidamelhor.documento.rest.CorpoDoArquivo;
import org.vidamelhor.selecao.api.AnexoDoEdital;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.servico.EditalImpressoService;

/** A published edital and its annexes as issued PDFs; drawing one for the first time takes a place of the calculators. */
@RequestScoped
@Path("/")
@Tag(name = "Editais")
public class EditalImpressoResource {

    @Inject
    private EditalImpressoService impressos;

    @Inject
    private VagasDeCalculo vagas;

    @Inject
    private CorpoDoArquivo corpo;

    @GET
    @Path("editais/{codigo}/pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "O edital publicado em PDF/A, com código de verificação",
            description = "Sem versao, a vigente. Emitido uma vez por versão: os bytes são sempre os mesmos.")
    public Response inteiro(@PathParam("codigo") String codigo, @QueryParam("versao") @DefaultValue("0") int versao) {
        CodigoDoEdital lido = EditalResource.codigo(codigo);
        String documento = vagas.ocupar(() -> impressos.inteiro(lido, versao));
        return corpo.de(documento, "edital-" + lido.endereco() + ".pdf");
    }

    @GET
    @Path("editais/{codigo}/anexos")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Os anexos de um edital publicado, com o endereço do PDF de cada um",
            description = "O que não consta do documento vem sem pdf, com o motivo em observacao.")
    public String anexos(
            @Context UriInfo endereco,
            @PathParam("codigo") String codigo,
            @QueryParam("versao") @DefaultValue("0") int versao) {
        CodigoDoEdital lido = EditalResource.codigo(codigo);
        List<Map<String, Object>> lista = impressos.anexos(lido, versao).stream()
                .map(anexo -> fatos(anexo, endereco, lido, versao))
                .toList();
        return Json.valor(lista).toString();
    }

    private static Map<String, Object> fatos(AnexoDoEdital anexo, UriInfo endereco, CodigoDoEdital codigo, int versao) {
        Map<String, Object> fatos = new LinkedHashMap<>();
        fatos.put("codigo", anexo.codigo());
        fatos.put("numero", anexo.numero());
        fatos.put("titulo", anexo.titulo());
        fatos.put("consta", anexo.consta());
        fatos.put("observacao", anexo.observacao());
        if (anexo.consta()) {
            var pdf =
                    endereco.getBaseUriBuilder().path("editais/{codigo}/anexos").path("{anexo}/pdf");
            fatos.put(
                    "pdf",
                    (versao == 0 ? pdf : pdf.queryParam("versao", versao))
                            .resolveTemplate("codigo", codigo.endereco())
                            .resolveTemplate("anexo", anexo.codigo(), false)
                            .build()
                            .toString());
        }
        return fatos;
    }

    @GET
    @Path("editais/{codigo}/anexos/{anexo:.+}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "Um anexo do edital publicado em PDF/A, com código de verificação")
    public Response anexo(
            @PathParam("codigo") String codigo,
            @PathParam("anexo") String anexo,
            @QueryParam("versao") @DefaultValue("0") int versao) {
        CodigoDoEdital lido = EditalResource.codigo(codigo);
        String documento = vagas.ocupar(() -> impressos.anexo(lido, versao, anexo));
        return corpo.de(documento, "edital-" + lido.endereco() + "-anexo-" + anexo.replace('/', '-') + ".pdf");
    }
}
