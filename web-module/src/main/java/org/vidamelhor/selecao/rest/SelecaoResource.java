package org.vidamelhor.selecao.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.rest.VagasDeCalculo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.servico.ClassificacaoPublicaService;
import org.vidamelhor.selecao.servico.SelecaoPublicaService;

/** What a selection publishes of its judgment. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seleções")
public class SelecaoResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ClassificacaoPublicaService classificacoes;

    @Inject
    private SelecaoPublicaService publicas;

    @Inject
    private VagasDeCalculo vagas;

    @GET
    @Path("selecoes/{codigo}/classificacao")
    @Operation(
            summary = "A classificação divulgada, byte a byte como foi congelada",
            description =
                    "O SHA-256 destes bytes é o que a página mostra. Cada número vem exato, em fração, e exibido. Havendo"
                            + " mais de uma rodada de propostas, vem a última; as outras, por ?rodada=.")
    public String classificacao(
            @PathParam("codigo") String codigo, @QueryParam("rodada") @DefaultValue("0") int rodada) {
        return classificacoes.resultado(codigo(codigo), rodada);
    }

    @GET
    @Path("selecoes/{codigo}/classificacao/entrada")
    @Operation(
            summary = "O que entrou no cálculo da classificação divulgada",
            description = "Enviado a /calculos/itp, dá a mesma classificação: qualquer pessoa pode refazer a conta.")
    public String entrada(@PathParam("codigo") String codigo, @QueryParam("rodada") @DefaultValue("0") int rodada) {
        return classificacoes.entrada(codigo(codigo), rodada);
    }

    @GET
    @Path("selecoes/{codigo}/classificacao/planilha")
    @Produces(XLSX)
    @Operation(summary = "A memória da classificação divulgada, com fórmulas vivas")
    public Response planilha(@PathParam("codigo") String codigo, @QueryParam("rodada") @DefaultValue("0") int rodada) {
        CodigoDoEdital edital = codigo(codigo);
        return planilha(edital, saida -> classificacoes.planilha(edital, rodada, saida));
    }

    @GET
    @Path("selecoes/{codigo}/ocds")
    @Operation(
            summary = "A seleção no Open Contracting Data Standard 1.1",
            description = "Pacote com um release: chamada, documentos, proponentes depois da classificação divulgada e"
                    + " adjudicação depois da homologação.")
    public JsonObject ocds(@PathParam("codigo") String codigo) {
        return publicas.ocds(codigo(codigo));
    }

    private Response planilha(CodigoDoEdital edital, StreamingOutput escrita) {
        byte[] planilha = vagas.ocupar(() -> {
            var saida = new ByteArrayOutputStream();
            try {
                escrita.write(saida);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return saida.toByteArray();
        });
        return Response.ok(planilha, XLSX)
                .header("Content-Disposition", "attachment; filename=\"memoria-" + edital.endereco() + ".xlsx\"")
                .build();
    }

    private static CodigoDoEdital codigo(String texto) {
        try {
            return CodigoDoEdital.de(texto);
        } catch (IllegalArgumentException e) {
            throw new NaoEncontradoException("edital", texto);
        }
    }
}
