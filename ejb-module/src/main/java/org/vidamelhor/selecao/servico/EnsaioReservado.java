package org.vidamelhor.selecao.servico;

import jakarta.ejb.SessionContext;
import org.vidamelhor.auditoria.api.LivroDeEnsaio;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;

/** To the public, a rehearsal does not exist. */
final class EnsaioReservado {

    private EnsaioReservado() {}

    /** @throws NaoEncontradoException when the code names a rehearsal, and the caller is none of the office */
    static void exigir(CodigoDoEdital codigo, SessionContext sessao) {
        if (LivroDeEnsaio.oculta(codigo.livro(), sessao::isCallerInRole)) {
            throw new NaoEncontradoException("edital", codigo);
        }
    }
}
