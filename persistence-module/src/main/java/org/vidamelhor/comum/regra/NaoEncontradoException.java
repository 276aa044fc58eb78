package org.vidamelhor.comum.regra;

import jakarta.ejb.ApplicationException;

/** There is no such object, or none that the caller may see. */
@ApplicationException(rollback = true)
public class NaoEncontradoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String tipo;
    private final String chave;

    /**
     * @param tipo what was sought, such as {@code contrato}
     * @param chave its id or natural key; never personal data
     */
    public NaoEncontradoException(String tipo, Object chave) {
        super(tipo + ' ' + chave);
        this.tipo = tipo;
        this.chave = String.valueOf(chave);
    }

    public String tipo() {
        return tipo;
    }

    public String chave() {
        return chave;
    }
}
