package org.vidamelhor.comum.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Security headers on every answer; the policy of a Faces page is PrimeFaces' own, with the nonce of the request (D13). Only
 * an issued PDF and an attachment may stand in a frame, and only in one of our own pages: where they are read (D14, D16).
 */
public class CabecalhosFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FECHADA =
            "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; frame-ancestors 'none'";
    private static final Pattern EXIBICAO = Pattern.compile(
            "/api/v1/documentos/[^/]+/exibicao|/api/v1/selecoes/[^/]+/(propostas/[0-9]+|rascunho)/anexos/[0-9a-f]{64}");
    private static final String EXIBIDA =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    @Override
    protected void doFilter(HttpServletRequest pedido, HttpServletResponse resposta, FilterChain cadeia)
            throws IOException, ServletException {
        resposta.setHeader("X-Content-Type-Options", "nosniff");
        resposta.setHeader("Referrer-Policy", "same-origin");
        resposta.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        resposta.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        String caminho =
                pedido.getRequestURI().substring(pedido.getContextPath().length());
        boolean exibicao = EXIBICAO.matcher(caminho).matches();
        resposta.setHeader("X-Frame-Options", exibicao ? "SAMEORIGIN" : "DENY");
        if (!ePagina(caminho)) {
            resposta.setHeader("Content-Security-Policy", exibicao ? EXIBIDA : FECHADA);
        }
        if (pedido.isSecure()) {
            resposta.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!pedido.getRequestURI().contains("/jakarta.faces.resource/")) {
            resposta.setHeader("Cache-Control", "no-store");
        }
        cadeia.doFilter(pedido, resposta);
    }

    /** Two policies would be intersected, so a page gets only the one that PrimeFaces writes. */
    private static boolean ePagina(String caminho) {
        return !caminho.startsWith("/api/") && !caminho.startsWith("/jakarta.faces.resource/");
    }
}
