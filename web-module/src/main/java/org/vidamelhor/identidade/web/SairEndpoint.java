package org.vidamelhor.identidade.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Sign-out. A plain form reaches it from any page, also from an error page, which has no view to post back to. */
@WebServlet("/sair")
public class SairEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest pedido, HttpServletResponse resposta)
            throws ServletException, IOException {
        pedido.logout();
        HttpSession sessao = pedido.getSession(false);
        if (sessao != null) {
            sessao.invalidate();
        }
        resposta.sendRedirect(pedido.getContextPath() + "/");
    }
}
