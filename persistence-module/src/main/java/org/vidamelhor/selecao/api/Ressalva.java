package org.vidamelhor.selecao.api;

import java.io.Serializable;

/** An error of the linter over which the edital was published, and why (INC-09). */
public record Ressalva(String regra, String ponteiro, String achado, String motivo) implements Serializable {}
