package org.vidamelhor.documento.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Everything that the public verification page shows of a document.
 *
 * @param livro chain whose numbers the signatures cite
 * @param assinaturas of those expected to sign, made or missing; empty when the document is not one to be signed
 */
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
        long tamanho,
        String livro,
        List<AssinaturaResumo> assinaturas)
        implements Serializable {

    public DocumentoVerificado {
        fatos = List.copyOf(fatos);
        assinaturas = List.copyOf(assinaturas);
    }

    /** How many signatures are missing. */
    public long faltam() {
        return assinaturas.stream().filter(a -> !a.feita()).count();
    }

    /** The code in groups of four, as it is printed and read aloud. */
    public String codigoLegivel() {
        return codigo.replaceAll("(.{4})(?=.)", "$1-");
    }
}
