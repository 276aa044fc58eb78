package org.vidamelhor.selecao.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Whether {@code /editais} was asked for the list or for one edital. */
@Named
@RequestScoped
public class EnderecoDaPagina {

    public boolean isComEdital() {
        return !Faces.getRequestURI().matches(".*/editais/?");
    }
}
