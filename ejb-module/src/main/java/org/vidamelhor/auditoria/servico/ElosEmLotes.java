package org.vidamelhor.auditoria.servico;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.dominio.Livro;

/** The elos of a livro up to the head that was read first; acts recorded meanwhile are left for the next check. */
final class ElosEmLotes implements Iterator<EloGravado> {

    private static final int LOTE = 1000;

    private final AuditoriaRepository auditoria;
    private final Livro livro;
    private final long ate;
    private long ultimo;
    private Iterator<EloGravado> lote = List.<EloGravado>of().iterator();

    ElosEmLotes(AuditoriaRepository auditoria, Livro livro, long depoisDe, long ate) {
        this.auditoria = auditoria;
        this.livro = livro;
        this.ultimo = depoisDe;
        this.ate = ate;
    }

    @Override
    public boolean hasNext() {
        if (!lote.hasNext()) {
            auditoria.esquecer();
            lote = auditoria.listarRegistros(livro, ultimo, LOTE).stream()
                    .map(registro -> registro.eloGravado(livro.getCodigo()))
                    .filter(gravado -> gravado.elo().sequencia() <= ate)
                    .iterator();
        }
        return lote.hasNext();
    }

    @Override
    public EloGravado next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        EloGravado proximo = lote.next();
        ultimo = proximo.elo().sequencia();
        return proximo;
    }
}
