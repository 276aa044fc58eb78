package org.vidamelhor.auditoria.verificador;

/** The file or an argument cannot be read; the message is the key of its wording. */
final class IlegivelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IlegivelException(String motivo) {
        super(motivo);
    }

    IlegivelException(String motivo, Throwable causa) {
        super(motivo, causa);
    }
}
