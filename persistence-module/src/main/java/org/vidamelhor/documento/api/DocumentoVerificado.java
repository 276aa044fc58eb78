package org.vidamelhor.documento.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Everything that the public verification page shows of a document. */
public record DocumentoVerificado(
        String codigo,
        String titulo,
        SituacaoDocumento situacao,
        String motivo,
        String substituto,
        Instant emitidoEm,
        List<Fato> fatos,
        String sha256,
        boolean publico,
        long tamanho)
        implements Serializable {

    public DocumentoVerificado {
        fatos = List.copyOf(fatos);
    }

    /** The code in groups of four, as it is printed and read aloud. */
    public String codigoLegivel() {
        return codigo.replaceAll("(.{4})(?=.)", "$1-");
    }
}
