package org.vidamelhor.tarefa.servico;

import org.vidamelhor.documento.servico.ZipEmObra;

/**
 * Where an export stopped.
 *
 * @param ate newest document that belongs to it
 * @param documento last one that is in
 */
record PontoDaExportacao(long ate, long documento, ZipEmObra.Ponto zip) {

    static PontoDaExportacao de(String texto) {
        String[] partes = texto.split(" ", 3);
        return new PontoDaExportacao(
                Long.parseLong(partes[0]), Long.parseLong(partes[1]), ZipEmObra.Ponto.de(partes[2]));
    }

    String texto() {
        return ate + " " + documento + " " + zip.texto();
    }
}
