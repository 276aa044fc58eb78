package org.vidamelhor.identidade.api;

import java.util.Set;

/** Who a session or a token speaks for at this request, with the roles that hold now. */
public record Credenciado(String login, Set<String> papeis) {

    public Credenciado {
        papeis = Set.copyOf(papeis);
    }
}
