package org.vidamelhor.arquitetura.contraexemplo.servico;

import jakarta.ejb.Singleton;

/** Breaks D18: anyone may start it. */
@Singleton
public class EscancaradoJob {

    public void aCadaMinuto() {}
}
