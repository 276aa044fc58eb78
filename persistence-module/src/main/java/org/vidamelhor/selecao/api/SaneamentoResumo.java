package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A cured material error, as everybody reads it (B-13.3).
 *
 * @param versao number of the version whose text it corrects
 */
public record SaneamentoResumo(
        int versao, String lugar, String erro, String correcao, String motivo, Instant praticadoEm)
        implements Serializable {}
