package org.vidamelhor.comum.rest;

/** Ends a request with a problem that is already worded. */
public class ProblemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problema problema;
    private final int espera;

    public ProblemaException(Problema problema) {
        this(problema, 0);
    }

    /** @param espera seconds after which to try again; 0 says nothing */
    public ProblemaException(Problema problema, int espera) {
        super(problema.resumo().codigo());
        this.problema = problema;
        this.espera = espera;
    }

    public Problema problema() {
        return problema;
    }

    public int espera() {
        return espera;
    }
}
