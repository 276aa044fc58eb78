package org.vidamelhor.documento.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.vidamelhor.documento.servico.ArquivoService;
import org.vidamelhor.documento.servico.DocumentoService;

/** The answer that carries an issued file, streamed piece by piece as it was stored. */
@ApplicationScoped
public class CorpoDoArquivo {

    @Inject
    private DocumentoService documentos;

    @Inject
    private ArquivoService arquivos;

    /**
     * @param codigo verification code
     * @param nome of the file, of letters, digits, dots and hyphens
     */
    public Response de(String codigo, String nome) {
        return enviado(codigo, nome, "attachment");
    }

    /** The same, for the browser to open instead of keeping. */
    public Response paraExibir(String codigo, String nome) {
        return enviado(codigo, nome, "inline");
    }

    private Response enviado(String codigo, String nome, String como) {
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
                .header("Content-Disposition", como + "; filename=\"" + nome + "\"")
                .build();
    }
}
