package org.vidamelhor.tarefa.servico;

import java.util.Arrays;

/**
 * Where an export stopped.
 *
 * @param obra the file that is being made
 * @param ate newest document that belongs to it
 * @param documento last one that is in
 * @param partes of the body written so far
 * @param bytes of the body written so far
 * @param entradas documents written so far
 */
record PontoDaExportacao(long obra, long ate, long documento, long partes, long bytes, int entradas) {

    static PontoDaExportacao inicio(long obra, long ate) {
        return new PontoDaExportacao(obra, ate, 0, 0, 0, 0);
    }

    static PontoDaExportacao de(String texto) {
        long[] n = Arrays.stream(texto.split(" ")).mapToLong(Long::parseLong).toArray();
        return new PontoDaExportacao(n[0], n[1], n[2], n[3], n[4], Math.toIntExact(n[5]));
    }

    String texto() {
        return obra + " " + ate + " " + documento + " " + partes + " " + bytes + " " + entradas;
    }

    PontoDaExportacao depoisDe(long novoDocumento, long novasPartes, long maisBytes) {
        return new PontoDaExportacao(obra, ate, novoDocumento, novasPartes, bytes + maisBytes, entradas + 1);
    }
}
