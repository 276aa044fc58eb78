package org.vidamelhor.documento.api;

import java.io.Serializable;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/**
 * What somebody sees before signing.
 *
 * @param impedimentos why the caller cannot sign now; empty when nothing stands in the way
 */
public record MesaDeAssinatura(DocumentoVerificado documento, List<Explicacao> impedimentos) implements Serializable {

    public MesaDeAssinatura {
        impedimentos = List.copyOf(impedimentos);
    }

    public boolean possoAssinar() {
        return impedimentos.isEmpty();
    }
}
