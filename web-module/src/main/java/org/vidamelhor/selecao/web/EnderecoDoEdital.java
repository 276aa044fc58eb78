package org.vidamelhor.selecao.web;

import java.util.Arrays;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;

/** What the address of a page names after the page: an edital, and perhaps one of its proposals. */
final class EnderecoDoEdital {

    private EnderecoDoEdital() {}

    /** @throws NaoEncontradoException when the address names none */
    static CodigoDoEdital daPagina() {
        return buscar().orElseThrow(() -> new NaoEncontradoException("edital", Faces.getRequestURI()));
    }

    static Optional<CodigoDoEdital> buscar() {
        return Arrays.stream(Faces.getRequestURI().split("/"))
                .filter(CodigoDoEdital::doEndereco)
                .findFirst()
                .map(CodigoDoEdital::de);
    }

    /** Number of the round that is asked for; 0 when none is, or nonsense. */
    static int rodada() {
        String pedida = Faces.getRequestParameter("rodada");
        return pedida != null && pedida.matches("[0-9]{1,3}") ? Integer.parseInt(pedida) : 0;
    }

    /** @throws NaoEncontradoException when the address names none */
    static long proposta() {
        String ultima = Faces.getRequestURI().replaceAll(".*/", "");
        if (!ultima.matches("[0-9]{1,18}")) {
            throw new NaoEncontradoException("proposta", Faces.getRequestURI());
        }
        return Long.parseLong(ultima);
    }
}
