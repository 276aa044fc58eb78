package org.vidamelhor.identidade.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** What the HTTP session remembers of a sign-in: who and since when. Roles are asked anew at each request. */
public record SessaoDaPessoa(String login, Instant abertura) implements Serializable {

    private static final String ATRIBUTO = SessaoDaPessoa.class.getName();

    static Optional<SessaoDaPessoa> de(HttpServletRequest pedido) {
        HttpSession sessao = pedido.getSession(false);
        return sessao == null ? Optional.empty() : Optional.ofNullable((SessaoDaPessoa) sessao.getAttribute(ATRIBUTO));
    }

    /** Keeps it under a new session identifier, so that one planted before the sign-in is worth nothing. */
    void guardar(HttpServletRequest pedido) {
        pedido.getSession(true);
        pedido.changeSessionId();
        pedido.getSession().setAttribute(ATRIBUTO, this);
    }
}
