package org.vidamelhor.identidade.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Keeps the session of whoever is still there: 204 when it lives, 401 when it has ended. */
@WebServlet("/sessao")
public class SessaoEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest pedido, HttpServletResponse resposta) {
        resposta.setHeader("Cache-Control", "no-store");
        resposta.setStatus(
                pedido.getUserPrincipal() == null
                        ? HttpServletResponse.SC_UNAUTHORIZED
                        : HttpServletResponse.SC_NO_CONTENT);
    }
}
