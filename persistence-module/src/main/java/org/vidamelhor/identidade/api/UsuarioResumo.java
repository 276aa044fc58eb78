package org.vidamelhor.identidade.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/** One line of the list of accounts. */
public record UsuarioResumo(
        Long id,
        String login,
        String nome,
        Set<Perfil> perfis,
        SituacaoUsuario situacao,
        boolean trocarSenha,
        Instant bloqueadoAte)
        implements Serializable {}
