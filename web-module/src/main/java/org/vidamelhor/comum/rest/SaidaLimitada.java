package org.vidamelhor.comum.rest;

import java.io.ByteArrayOutputStream;

/** An answer held in memory, up to a limit: a small request with long names must not become an answer of any size. */
public final class SaidaLimitada extends ByteArrayOutputStream {

    static final int MAXIMO = 16 << 20;

    @Override
    public synchronized void write(int b) {
        exigir(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int inicio, int quantos) {
        exigir(quantos);
        super.write(bytes, inicio, quantos);
    }

    private void exigir(int mais) {
        if (count > MAXIMO - mais) {
            throw new ProblemaException(Problema.de(413, "comum.api.respostaGrande", MAXIMO >> 20));
        }
    }
}
