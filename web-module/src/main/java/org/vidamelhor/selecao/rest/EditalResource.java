package org.vidamelhor.selecao.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.comum.infra.DiferencaJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EditalResumo;
import org.vidamelhor.selecao.servico.AgendaDoEdital;
import org.vidamelhor.selecao.servico.EditalPublicoService;
import org.vidamelhor.selecao.servico.EditalService;
import org.vidamelhor.selecao.servico.EsquemaDoEdital;

/** Editais as documents: the same canonical JSON that can be imported. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editais")
public class EditalResource {

    @Inject
    private EditalPublicoService publicos;

    @Inject
    private EditalService editais;

    @Inject
    private Clock relogio;

    @GET
    @Path("esquemas/edital")
    @Produces("application/schema+json")
    @Operation(summary = "JSON Schema do documento de um edital")
    public String esquema() {
        return EsquemaDoEdital.documento().toString();
    }

    @GET
    @Path("editais")
    @Operation(summary = "Editais publicados, do mais novo ao mais antigo")
    public String listar() {
        List<Map<String, Object>> lista =
                publicos.listar().stream().map(EditalResource::resumo).toList();
        return Json.valor(lista).toString();
    }

    private static Map<String, Object> resumo(EditalResumo edital) {
        Map<String, Object> resumo = new LinkedHashMap<>();
        resumo.put("codigo", edital.codigo().endereco());
        resumo.put("titulo", edital.titulo());
        resumo.put("situacao", edital.situacao());
        resumo.put("versao", edital.versao());
        resumo.put("publicacao", edital.publicacao());
        return resumo;
    }

    @GET
    @Path("editais/{codigo}")
    @Operation(
            summary = "O documento de um edital publicado, em JSON canônico (RFC 8785)",
            description = "Sem versao, a vigente. O SHA-256 destes bytes é o que a página pública mostra.")
    public String documento(@PathParam("codigo") String codigo, @QueryParam("versao") @DefaultValue("0") int versao) {
        return publicos.documento(codigo(codigo), versao);
    }

    @GET
    @Path("editais/{codigo}/rascunho")
    @SecurityRequirement(name = "chave")
    @Operation(summary = "O documento em elaboração, para quem o escreve")
    public String rascunho(@PathParam("codigo") String codigo) {
        return editais.exportar(codigo(codigo));
    }

    @GET
    @Path("editais/{codigo}/diferencas")
    @Operation(summary = "O que uma versão publicada mudou em outra, campo a campo")
    public String diferencas(
            @PathParam("codigo") String codigo, @QueryParam("de") int de, @QueryParam("para") int para) {
        List<Map<String, Object>> lista = publicos.diferencas(codigo(codigo), de, para).stream()
                .map(EditalResource::diferenca)
                .toList();
        return Json.valor(lista).toString();
    }

    private static Map<String, Object> diferenca(DiferencaJson diferenca) {
        Map<String, Object> fatos = new LinkedHashMap<>();
        fatos.put("ponteiro", diferenca.ponteiro());
        fatos.put("lugar", diferenca.lugar());
        fatos.put("regra", diferenca.regra());
        fatos.put("antes", diferenca.antes());
        fatos.put("depois", diferenca.depois());
        return fatos;
    }

    @GET
    @Path("editais/{codigo}/prazos.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Operation(summary = "Os prazos datados, para assinar na agenda")
    public Response agenda(@PathParam("codigo") String codigo) {
        CodigoDoEdital lido = codigo(codigo);
        String agenda = AgendaDoEdital.escrever(publicos.obter(lido, 0), relogio.instant());
        return Response.ok(agenda)
                .header("Content-Disposition", "attachment; filename=\"edital-" + lido.endereco() + ".ics\"")
                .build();
    }

    static CodigoDoEdital codigo(String texto) {
        try {
            return CodigoDoEdital.de(texto);
        } catch (IllegalArgumentException e) {
            throw new NaoEncontradoException("edital", texto);
        }
    }
}
