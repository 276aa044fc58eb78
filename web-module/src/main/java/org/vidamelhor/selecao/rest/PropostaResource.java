package org.vidamelhor.selecao.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.documento.servico.ArquivoService;
import org.vidamelhor.selecao.api.ArquivoDoAnexo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.servico.AnexoService;
import org.vidamelhor.selecao.servico.EsquemaDaProposta;
import org.vidamelhor.selecao.servico.PropostaService;
import org.vidamelhor.selecao.servico.RascunhoDePropostaService;

/** Proposals and their files, for who may read them: the entity its own, the Comissão the opened ones of its selection. */
@RequestScoped
@Path("/")
@Tag(name = "Propostas")
public class PropostaResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a browser may show inside itself; anything else is kept as a file. */
    private static final Pattern EXIBIVEL = Pattern.compile("application/pdf|image/(png|jpeg)");

    @Inject
    private RascunhoDePropostaService rascunhos;

    @Inject
    private PropostaService propostas;

    @Inject
    private AnexoService anexos;

    @Inject
    private ArquivoService arquivos;

    @GET
    @Path("esquemas/proposta")
    @Produces("application/schema+json")
    @Operation(summary = "JSON Schema do documento de uma Proposta de Trabalho")
    public String esquema() {
        return EsquemaDaProposta.documento().toString();
    }

    @GET
    @Path("selecoes/{edital}/rascunho")
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "chave")
    @Operation(summary = "O rascunho da própria entidade, em JSON canônico (RFC 8785)")
    public String rascunho(@PathParam("edital") String edital) {
        return rascunhos.exportar(codigo(edital));
    }

    @GET
    @Path("selecoes/{edital}/rascunho/orcamento.xlsx")
    @Produces(XLSX)
    @SecurityRequirement(name = "chave")
    @Operation(summary = "A planilha do quadro analítico, com os cargos e os bens do edital, para preencher e importar")
    public Response modelo(@PathParam("edital") String edital) {
        CodigoDoEdital codigo = codigo(edital);
        return Response.ok(rascunhos.modeloDoOrcamento(codigo))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"orcamento-analitico-" + codigo.endereco() + ".xlsx\"")
                .build();
    }

    @GET
    @Path("selecoes/{edital}/rascunho/anexos/{sha256}")
    @SecurityRequirement(name = "chave")
    @Operation(summary = "Um arquivo que a própria entidade enviou")
    public Response doRascunho(@PathParam("edital") String edital, @PathParam("sha256") String sha256) {
        return enviado(anexos.obterDoRascunho(codigo(edital), sha256));
    }

    @GET
    @Path("selecoes/{edital}/propostas/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "chave")
    @Operation(summary = "Uma proposta aberta, para quem é da Comissão desta seleção")
    public String proposta(@PathParam("edital") String edital, @PathParam("id") long id) {
        return propostas.exportar(codigo(edital), id);
    }

    @GET
    @Path("selecoes/{edital}/propostas/{id}/anexos/{sha256}")
    @SecurityRequirement(name = "chave")
    @Operation(
            summary = "Um arquivo de uma proposta aberta",
            description = "Para quem é da Comissão desta seleção e para a entidade que o enviou; para os demais, 404.")
    public Response daProposta(
            @PathParam("edital") String edital, @PathParam("id") long id, @PathParam("sha256") String sha256) {
        return enviado(anexos.obterDaProposta(codigo(edital), id, sha256));
    }

    private Response enviado(ArquivoDoAnexo arquivo) {
        StreamingOutput saida = corpo -> {
            int ordem = 0;
            for (Optional<byte[]> pedaco = arquivos.ler(arquivo.id(), ordem);
                    pedaco.isPresent();
                    pedaco = arquivos.ler(arquivo.id(), ++ordem)) {
                corpo.write(pedaco.get());
            }
        };
        boolean exibivel = EXIBIVEL.matcher(arquivo.tipo()).matches();
        String nome = URLEncoder.encode(arquivo.nome(), StandardCharsets.UTF_8).replace("+", "%20");
        Response.ResponseBuilder resposta = Response.ok(saida, exibivel ? arquivo.tipo() : "application/octet-stream");
        if (!arquivo.tipo().equals("application/pdf")) { // the browser's PDF reader does not start in a sandbox
            resposta.header("Content-Security-Policy", "default-src 'none'; sandbox");
        }
        return resposta.header("Content-Length", arquivo.bytes())
                .header("Content-Disposition", (exibivel ? "inline" : "attachment") + "; filename*=UTF-8''" + nome)
                .build();
    }

    private static CodigoDoEdital codigo(String edital) {
        return EditalResource.codigo(edital);
    }
}
