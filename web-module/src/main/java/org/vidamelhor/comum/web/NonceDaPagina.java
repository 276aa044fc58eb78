package org.vidamelhor.comum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's policy, for the hidden field of each form: PrimeFaces refuses a post without it, and adds it by
 * script only, so that forms would not work without JavaScript.
 */
@Named
@RequestScoped
public class NonceDaPagina {

    public String getValor() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
