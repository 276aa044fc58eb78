package org.vidamelhor.identidade.api;

/** A person whom the system writes to. @param email null when the person gave none */
public record Destinatario(Long usuario, String login, String nome, String email) {}
