package org.vidamelhor.comum.rest;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.web.ReferenciaDoErro;

/** Every failure of the API as a problem; of an unexpected one the client gets a number, and the log the rest. */
@Provider
public class ErroExceptionMapper implements ExceptionMapper<Throwable> {

    private static final Map<Integer, String> TEXTOS = Map.of(
            401, "comum.api.naoAutenticado",
            403, "comum.api.semPermissao",
            404, "comum.api.naoEncontrado",
            405, "comum.api.metodo",
            406, "comum.api.aceita",
            415, "comum.api.tipo");

    @Context
    private SecurityContext seguranca;

    @Override
    public Response toResponse(Throwable erro) {
        for (Throwable causa = erro; causa != null; causa = causa.getCause()) {
            if (causa instanceof WebApplicationException web) {
                return doProtocolo(web);
            }
            if (causa instanceof ProblemaException pronto) {
                return pronto(pronto);
            }
            if (causa instanceof EJBAccessException || causa instanceof AccessLocalException) {
                return recusado();
            }
            Problema problema = conhecido(causa);
            if (problema != null) {
                return problema.resposta();
            }
        }
        return Problema.de(500, "comum.api.inesperado", ReferenciaDoErro.nova(erro))
                .resposta();
    }

    private static Response pronto(ProblemaException erro) {
        Response.ResponseBuilder resposta =
                Response.fromResponse(erro.problema().resposta());
        return erro.espera() == 0
                ? resposta.build()
                : resposta.header(HttpHeaders.RETRY_AFTER, erro.espera()).build();
    }

    /** Nobody is asked who they are; somebody may not. */
    private Response recusado() {
        if (seguranca.getUserPrincipal() != null) {
            return Problema.de(403, "comum.api.semPermissao").resposta();
        }
        return Response.fromResponse(
                        Problema.de(401, "comum.api.naoAutenticado").resposta())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Problema conhecido(Throwable causa) {
        if (causa instanceof JsonInvalidoException json) {
            return Problema.de(400, "comum.api.recusado").com(erros(json.erros()));
        }
        if (causa instanceof AtoImpedidoException ato) {
            return Problema.de(409, "comum.api.impedido").com(impedimentos(ato.impedimentos()));
        }
        if (causa instanceof NaoEncontradoException) {
            return Problema.de(404, "comum.api.naoEncontrado");
        }
        return causa instanceof OptimisticLockException ? Problema.de(409, "comum.api.conflito") : null;
    }

    /** What Jersey itself refuses: its headers, such as Allow, stay. */
    private static Response doProtocolo(WebApplicationException web) {
        Response original = web.getResponse();
        int status = original.getStatus();
        if (status < 400 || original.hasEntity()) {
            return original;
        }
        if (status >= 500) {
            return Problema.de(status, "comum.api.inesperado", ReferenciaDoErro.nova(web))
                    .resposta();
        }
        Problema problema = Problema.de(status, TEXTOS.getOrDefault(status, "comum.api.pedido"));
        Response.ResponseBuilder resposta = Response.fromResponse(problema.resposta());
        if (original.getHeaderString(HttpHeaders.ALLOW) != null) {
            resposta.header(HttpHeaders.ALLOW, original.getHeaderString(HttpHeaders.ALLOW));
        }
        return resposta.build();
    }

    private static List<Problema.Erro> erros(List<ErroJson> erros) {
        return erros.stream()
                .map(e -> new Problema.Erro(e.ponteiro(), e.explicacao()))
                .toList();
    }

    private static List<Problema.Erro> impedimentos(List<Explicacao> impedimentos) {
        return impedimentos.stream().map(i -> new Problema.Erro("", i)).toList();
    }
}
