package org.vidamelhor.auditoria.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.Exportacao;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.auditoria.servico.CadeiaJson;
import org.vidamelhor.auditoria.servico.SeloService;
import org.vidamelhor.auditoria.servico.VerificadorService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.rest.EscopoExigido;

/** A whole chain for the verifier that runs without this server; written page by page, never held in memory. */
@RequestScoped
@Path("/livros")
@Tag(name = "Livros de atos")
@SecurityRequirement(name = "chave")
public class LivroResource {

    static final String JSON_LINES = "application/x-ndjson";

    @Inject
    private VerificadorService verificador;

    @Inject
    private SeloService selos;

    @GET
    @Path("{codigo: .+}/cadeia")
    @Produces(JSON_LINES)
    @Operation(
            operationId = "exportarCadeia",
            summary = "A cadeia de um livro, com os selos que o nomeiam",
            description =
                    "JSON Lines, uma chave por linha: cabeçalho, chave, elo, selo e fim. Cada elo traz os campos que"
                            + " entram no seu hash; o conteúdo do ato não vem, só o resumo dele com sal. Perfil ADMINISTRADOR ou"
                            + " AUDITOR; com chave de API, escopo CONSULTA. O verificador de linha de comando lê este arquivo.")
    @APIResponse(responseCode = "200", description = "A cadeia")
    @APIResponse(responseCode = "404", description = "Não há esse livro")
    public Response cadeia(
            @Context SecurityContext seguranca, @Context HttpHeaders cabecalhos, @PathParam("codigo") String codigo) {
        if (cabecalhos.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            EscopoExigido.exigir(seguranca, Papel.ESCOPO_CONSULTA);
        }
        Exportacao exportacao = verificador.obterExportacao(codigo);
        StreamingOutput saida = corpo -> escrever(exportacao, corpo);
        String nome = exportacao.livro().codigo().replaceAll("[^A-Za-z0-9._-]", "-");
        return Response.ok(saida)
                .header("Content-Disposition", "attachment; filename=\"cadeia-" + nome + ".jsonl\"")
                .build();
    }

    private void escrever(Exportacao exportacao, OutputStream corpo) throws IOException {
        Writer linhas = new BufferedWriter(new OutputStreamWriter(corpo, StandardCharsets.UTF_8));
        escrever(linhas, CadeiaJson.cabecalho(exportacao.livro()));
        for (var chave : selos.listarChaves()) {
            escrever(linhas, CadeiaJson.linha(chave));
        }
        escreverElos(exportacao, linhas);
        escreverSelos(exportacao, linhas);
        escrever(linhas, CadeiaJson.fim(exportacao.livro().sequencia()));
        linhas.flush();
    }

    private void escreverElos(Exportacao exportacao, Writer linhas) throws IOException {
        String codigo = exportacao.livro().codigo();
        long ate = exportacao.livro().sequencia();
        List<EloGravado> pagina = verificador.listarElos(codigo, 0);
        while (!pagina.isEmpty()) {
            for (EloGravado elo : pagina) {
                if (elo.elo().sequencia() <= ate) {
                    escrever(linhas, CadeiaJson.linha(elo));
                }
            }
            long ultimo = pagina.get(pagina.size() - 1).elo().sequencia();
            pagina = ultimo < ate ? verificador.listarElos(codigo, ultimo) : List.of();
        }
    }

    private void escreverSelos(Exportacao exportacao, Writer linhas) throws IOException {
        if (exportacao.primeiroSelo() == 0) {
            return;
        }
        List<SeloGravado> pagina = selos.listar(exportacao.primeiroSelo() - 1);
        while (!pagina.isEmpty()) {
            for (SeloGravado selo : pagina) {
                if (selo.selo().numero() <= exportacao.ultimoSelo()) {
                    escrever(linhas, CadeiaJson.linha(selo));
                }
            }
            long ultimo = pagina.get(pagina.size() - 1).selo().numero();
            pagina = ultimo < exportacao.ultimoSelo() ? selos.listar(ultimo) : List.of();
        }
    }

    private static void escrever(Writer linhas, String linha) throws IOException {
        linhas.write(linha);
        linhas.write('\n');
    }
}
