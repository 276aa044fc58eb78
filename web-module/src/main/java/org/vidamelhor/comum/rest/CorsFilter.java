package org.vidamelhor.comum.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page of anyone may call the public calculators; without credentials, so nothing of the caller is lent to it. Mapped in
 * web.xml, which puts it before the limits: a page must be able to read a 429 too.
 */
public class CorsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest pedido, HttpServletResponse resposta, FilterChain cadeia)
            throws IOException, ServletException {
        resposta.setHeader("Access-Control-Allow-Origin", "*");
        resposta.setHeader("Access-Control-Expose-Headers", "Retry-After");
        boolean consultaPrevia =
                pedido.getMethod().equals("OPTIONS") && pedido.getHeader("Access-Control-Request-Method") != null;
        if (!consultaPrevia) {
            cadeia.doFilter(pedido, resposta);
            return;
        }
        resposta.setHeader("Access-Control-Allow-Methods", "GET, POST");
        resposta.setHeader("Access-Control-Allow-Headers", "Content-Type");
        resposta.setHeader("Access-Control-Max-Age", "86400");
        resposta.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
