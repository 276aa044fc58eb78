package org.vidamelhor.documento.api;

import java.io.Serializable;

/** An issued document with the stored bytes that it is. @param modelo key of the template, which tells its kind */
public record DocumentoDoLivro(
        String codigo, String titulo, String modelo, SituacaoDocumento situacao, ArquivoGuardado arquivo)
        implements Serializable {

    public DocumentoDoLivro(
            String codigo,
            String titulo,
            String modelo,
            SituacaoDocumento situacao,
            Long arquivo,
            String sha256,
            Long tamanho) {
        this(codigo, titulo, modelo, situacao, new ArquivoGuardado(arquivo, sha256, tamanho));
    }
}
