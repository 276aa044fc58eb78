package org.vidamelhor.identidade.api;

import java.util.Set;

/** Input of the inclusion of an account. The provisional password is made by the system and shown once. */
public record IncluirUsuario(String login, String nome, Set<Perfil> perfis) {

    public IncluirUsuario {
        perfis = Set.copyOf(perfis);
    }
}
