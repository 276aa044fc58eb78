package org.vidamelhor.documento.api;

import java.util.List;
import java.util.Map;

/**
 * A document to be issued.
 *
 * @param modelo key of the template: {@code selecao/memoria-itp} is {@code documento/selecao/memoria-itp.xhtml}
 * @param fatos what the public verification page repeats
 * @param dados the snapshot that the template is filled from; kept as JSON
 * @param dadosJson the same snapshot, canonical, for storage
 * @param publico whether anyone with the code may also read the file, not only the facts
 * @param livro chain in which the act is recorded, and every later act on the document
 * @param signatarios who is expected to sign, in the order of the list; empty when nobody is (D14)
 */
public record EmitirDocumento(
        String modelo,
        int versaoDoModelo,
        String titulo,
        List<Fato> fatos,
        Map<String, Object> dados,
        String dadosJson,
        boolean publico,
        String livro,
        String regra,
        List<Signatario> signatarios) {

    public EmitirDocumento {
        fatos = List.copyOf(fatos);
        dados = Map.copyOf(dados);
        signatarios = List.copyOf(signatarios);
    }

    /** A document that nobody signs. */
    public EmitirDocumento(
            String modelo,
            int versaoDoModelo,
            String titulo,
            List<Fato> fatos,
            Map<String, Object> dados,
            String dadosJson,
            boolean publico,
            String livro,
            String regra) {
        this(modelo, versaoDoModelo, titulo, fatos, dados, dadosJson, publico, livro, regra, List.of());
    }

    /** The same document, to be signed by these people. */
    public EmitirDocumento comSignatarios(List<Signatario> esperados) {
        return new EmitirDocumento(
                modelo, versaoDoModelo, titulo, fatos, dados, dadosJson, publico, livro, regra, esperados);
    }
}
