package org.vidamelhor.identidade.api;

import java.time.Duration;

/**
 * How passwords and lockout work (D13): length instead of composition rules, and a pause after repeated failures that
 * ends by itself, so that nobody can lock a colleague out for good.
 *
 * @param tamanhoMinimo characters
 * @param falhasToleradas consecutive failures before the pause
 */
public record PoliticaDeSenha(int tamanhoMinimo, int falhasToleradas, Duration bloqueio) {

    public static final PoliticaDeSenha PADRAO = new PoliticaDeSenha(10, 5, Duration.ofMinutes(15));
}
