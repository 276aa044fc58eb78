package org.vidamelhor.selecao.rest;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.rest.AplicacaoRest;
import org.vidamelhor.comum.rest.CorpoJson;
import org.vidamelhor.comum.rest.Problema;
import org.vidamelhor.comum.rest.SaidaLimitada;
import org.vidamelhor.comum.rest.VagasDeCalculo;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.servico.JulgamentoJson;
import org.vidamelhor.selecao.servico.SimulacaoService;

/** Anyone recalculates the classification of a selection (Seção E; B-5.11 to B-5.15). */
@RequestScoped
@Path("/calculos/itp")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = AplicacaoRest.CALCULOS)
public class CalculoItpResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private SimulacaoService simulacao;

    @Inject
    private VagasDeCalculo vagas;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "calcularItp",
            summary = "Julga as propostas de uma seleção",
            description =
                    "Recebe critérios (ou o número de um edital publicado), regras e propostas; devolve a classificação"
                            + " com cada número explicado: fórmula, entradas, regra e valor exato. Nada é guardado. Até 1 MiB,"
                            + " 2.000 propostas e 200 critérios. Decimais são textos. Orçamento zero não é erro: a proposta fica"
                            + " de fora pela regra B-4.6. Um mesmo CNPJ não pode ter duas propostas (B-4.1).")
    @RequestBody(
            required = true,
            description = "criterios + regras + propostas + decisaoComissao; edital pode tomar o lugar de criterios, e"
                    + " regras, se vier junto, substitui todas as do edital",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponse(
            responseCode = "200",
            description =
                    "Classificação explicada. Cada número vem exato (fração), decimal (cortado em 15 casas) e exibido",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponse(
            responseCode = "400",
            description = "Todos os erros, cada um com ponteiro JSON e regra",
            content = @Content(mediaType = Problema.TIPO))
    @APIResponse(
            responseCode = "413",
            description = "Pedido de mais de 1 MiB, ou resposta de mais de 16 MiB",
            content = @Content(mediaType = Problema.TIPO))
    @APIResponse(
            responseCode = "415",
            description = "O corpo não é application/json em UTF-8",
            content = @Content(mediaType = Problema.TIPO))
    @APIResponse(
            responseCode = "429",
            description = "Muitos pedidos; Retry-After diz quantos segundos esperar",
            content = @Content(mediaType = Problema.TIPO))
    @APIResponse(
            responseCode = "503",
            description = "Muitos cálculos ao mesmo tempo; Retry-After diz quantos segundos esperar",
            content = @Content(mediaType = Problema.TIPO))
    public byte[] julgar(@Context HttpHeaders cabecalhos, InputStream corpo) throws IOException {
        String pedido = CorpoJson.ler(cabecalhos, corpo);
        return vagas.ocupar(() -> julgar(pedido));
    }

    private byte[] julgar(String pedido) {
        Julgamento julgamento = ler(pedido);
        var saida = new SaidaLimitada();
        JulgamentoJson.escrever(simulacao.julgar(julgamento), saida);
        return saida.toByteArray();
    }

    @POST
    @Path("/planilha")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({XLSX, Problema.TIPO})
    @Operation(
            operationId = "planilhaItp",
            summary = "A memória do julgamento em XLSX, com fórmulas",
            description =
                    "O mesmo pedido de /calculos/itp, com até 200 propostas. Mudada uma nota, um orçamento ou uma regra"
                            + " na planilha, a classificação acompanha. Nada é guardado.")
    @APIResponse(responseCode = "200", description = "A planilha", content = @Content(mediaType = XLSX))
    @APIResponse(
            responseCode = "409",
            description = "Mais de 200 propostas",
            content = @Content(mediaType = Problema.TIPO))
    public Response planilha(@Context HttpHeaders cabecalhos, InputStream corpo) throws IOException {
        String pedido = CorpoJson.ler(cabecalhos, corpo);
        byte[] planilha = vagas.ocupar(() -> planilha(pedido));
        return Response.ok(planilha, XLSX)
                .header("Content-Disposition", "attachment; filename=\"memoria-itp.xlsx\"")
                .build();
    }

    private byte[] planilha(String pedido) {
        Julgamento julgamento = ler(pedido);
        var saida = new SaidaLimitada();
        simulacao.planilha(julgamento, saida);
        return saida.toByteArray();
    }

    private Julgamento ler(String pedido) {
        Julgamento julgamento = JulgamentoJson.ler(pedido);
        JsonInvalidoException.exigirNenhum(simulacao.problemas(julgamento).stream()
                .map(p -> new ErroJson(p.caminho(), p.explicacao()))
                .toList());
        return julgamento;
    }

    @GET
    @Path("/exemplo")
    @Operation(
            operationId = "exemploItp",
            summary = "Um pedido pronto para enviar de volta",
            description = "O exemplo WE-01: cinco propostas fictícias, duas desclassificadas")
    public String exemplo() {
        return JulgamentoJson.exemploWe01Texto();
    }
}
