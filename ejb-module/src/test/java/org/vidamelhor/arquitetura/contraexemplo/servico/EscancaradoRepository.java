package org.vidamelhor.arquitetura.contraexemplo.servico;

/** Breaks L9: a repository that everyone sees. */
public class EscancaradoRepository {

    public void incluir(Object novo) {
        throw new IllegalStateException("never called: " + novo);
    }
}
