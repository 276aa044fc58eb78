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
 * @param livro chain in which the act is recorded
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
        String regra) {

    public EmitirDocumento {
        fatos = List.copyOf(fatos);
        dados = Map.copyOf(dados);
    }
}
