package org.vidamelhor.auditoria.servico;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.vidamelhor.auditoria.api.SeloGravado;

/** Selos in the order of their numbers, a lot in memory at a time. */
final class SelosEmLotes implements Iterator<SeloGravado> {

    private final SeloRepository selos;
    private final int tamanho;
    private final long ate;
    private long ultimo;
    private Iterator<SeloGravado> lote = List.<SeloGravado>of().iterator();

    SelosEmLotes(SeloRepository selos, int tamanho, long depoisDe, long ate) {
        this.selos = selos;
        this.tamanho = tamanho;
        this.ultimo = depoisDe;
        this.ate = ate;
    }

    @Override
    public boolean hasNext() {
        if (!lote.hasNext()) {
            selos.esquecer();
            lote = selos.listar(ultimo, tamanho).stream()
                    .filter(gravado -> gravado.selo().numero() <= ate)
                    .iterator();
        }
        return lote.hasNext();
    }

    @Override
    public SeloGravado next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SeloGravado proximo = lote.next();
        ultimo = proximo.selo().numero();
        return proximo;
    }
}
