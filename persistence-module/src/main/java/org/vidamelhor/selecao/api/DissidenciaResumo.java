package org.vidamelhor.selecao.api;

import java.io.Serializable;

/** What a member said against a score of the Comissão. */
public record DissidenciaResumo(Long nota, Long membro, String nome, String texto) implements Serializable {}
