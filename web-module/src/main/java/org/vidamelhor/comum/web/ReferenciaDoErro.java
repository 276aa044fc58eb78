package org.vidamelhor.comum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The number that ties what the person saw to what the log holds; the stack trace goes to the log only. */
@Named
@RequestScoped
public class ReferenciaDoErro {

    private static final Logger LOG = Logger.getLogger(ReferenciaDoErro.class.getName());

    @Inject
    private HttpServletRequest pedido;

    private String codigo;

    public String getCodigo() {
        if (codigo == null) {
            codigo = nova((Throwable) pedido.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return codigo;
    }

    /** Logs the failure under a new number and returns the number. */
    public static String nova(Throwable erro) {
        String numero = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "unexpected failure " + numero, erro);
        return numero;
    }
}
