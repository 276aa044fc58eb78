package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.Instant;
import org.vidamelhor.comum.valor.Cnpj;

/**
 * What an entity keeps of its delivery.
 *
 * @param sha256 of the canonical document that was closed: with the file at hand anyone can compute it again
 */
public record ReciboDeEntrega(String protocolo, String entidade, Cnpj cnpj, String sha256, Instant em)
        implements Serializable {}
