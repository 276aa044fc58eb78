package org.vidamelhor.selecao.web;

import java.util.Optional;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.web.Mensagens;

/** A CNPJ as a person types it; one that is none is told on the page. */
final class CnpjDigitado {

    private CnpjDigitado() {}

    static Optional<Cnpj> ler(String digitado) {
        try {
            return Optional.of(Cnpj.de(digitado == null ? "" : digitado));
        } catch (IllegalArgumentException e) {
            Mensagens.erro("abertura.cnpjInvalido");
            return Optional.empty();
        }
    }
}
