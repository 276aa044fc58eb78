package org.vidamelhor.selecao.web;

import org.omnifaces.util.Faces;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;

/** The edital that the address of a page names: its first part after the page. */
final class EnderecoDoEdital {

    private EnderecoDoEdital() {}

    /** @throws NaoEncontradoException when the address names none */
    static CodigoDoEdital daPagina() {
        String[] partes = Faces.getRequestURI().split("/");
        for (String parte : partes) {
            if (parte.matches("[0-9]{1,6}-[0-9]{4}")) {
                return CodigoDoEdital.de(parte);
            }
        }
        throw new NaoEncontradoException("edital", Faces.getRequestURI());
    }
}
