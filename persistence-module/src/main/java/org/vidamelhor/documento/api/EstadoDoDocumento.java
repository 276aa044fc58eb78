package org.vidamelhor.documento.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How an issued document stands.
 *
 * @param assinadoEm when the last of the expected people signed; null while somebody is missing, and when nobody is to sign
 * @param faltam names of those who have not signed
 */
public record EstadoDoDocumento(
        String codigo, String titulo, SituacaoDocumento situacao, Instant assinadoEm, List<String> faltam)
        implements Serializable {

    public EstadoDoDocumento {
        faltam = List.copyOf(faltam);
    }
}
