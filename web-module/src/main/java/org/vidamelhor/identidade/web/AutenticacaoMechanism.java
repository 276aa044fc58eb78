package org.vidamelhor.identidade.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vidamelhor.comum.rest.Problema;
import org.vidamelhor.identidade.api.Credenciado;
import org.vidamelhor.identidade.servico.AutenticacaoService;

/**
 * The one mechanism (D13): a session for pages, a bearer token for integrations. Roles are read again at each request,
 * so that a revocation acts at the next one. The API answers 401 and never a redirect to the sign-in page.
 */
@ApplicationScoped
public class AutenticacaoMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private AutenticacaoService autenticacao;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest pedido, HttpServletResponse resposta, HttpMessageContext contexto)
            throws AuthenticationException {
        String caminho =
                pedido.getRequestURI().substring(pedido.getContextPath().length());
        if (caminho.startsWith("/jakarta.faces.resource/")) {
            return contexto.doNothing();
        }
        String autorizacao = pedido.getHeader("Authorization");
        boolean api = caminho.startsWith("/api/");
        Optional<Credenciado> quem = api && autorizacao != null
                ? token(autorizacao)
                : SessaoDaPessoa.de(pedido).flatMap(s -> autenticacao.credenciar(s.login(), s.abertura()));
        if (quem.isPresent() && !(api && autorizacao == null && !semEfeito(pedido))) {
            return contexto.notifyContainerAboutLogin(
                    quem.get().login(), quem.get().papeis());
        }
        if (api && autorizacao != null) {
            return negar(resposta, contexto);
        }
        if (!contexto.isProtected()) {
            return contexto.doNothing();
        }
        return api ? negar(resposta, contexto) : contexto.redirect(enderecoDeEntrada(pedido, caminho));
    }

    /** A page's session cookie may read through the API; writing wants a token, so a foreign page cannot do it. */
    private static boolean semEfeito(HttpServletRequest pedido) {
        return pedido.getMethod().equals("GET") || pedido.getMethod().equals("HEAD");
    }

    private Optional<Credenciado> token(String autorizacao) {
        return autorizacao.startsWith(BEARER) && autorizacao.length() < 200
                ? autenticacao.credenciarToken(
                        autorizacao.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static AuthenticationStatus negar(HttpServletResponse resposta, HttpMessageContext contexto)
            throws AuthenticationException {
        try {
            resposta.setHeader("WWW-Authenticate", "Bearer");
            Problema.de(401, "comum.api.naoAutenticado").escrever(resposta);
            return contexto.isProtected() ? AuthenticationStatus.SEND_FAILURE : AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException("401 not written", e);
        }
    }

    private static String enderecoDeEntrada(HttpServletRequest pedido, String caminho) {
        String destino = pedido.getQueryString() == null ? caminho : caminho + "?" + pedido.getQueryString();
        return pedido.getContextPath() + "/entrar?destino=" + URLEncoder.encode(destino, StandardCharsets.UTF_8);
    }
}
