package org.vidamelhor.arquitetura.contraexemplo.dominio;

import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Breaks L3: an entity that is a session bean, is injected and speaks to the page. */
@Stateless
public class EntidadeDoCanal {

    @Inject
    private FacesContext pagina;

    public boolean temPagina() {
        return pagina != null;
    }
}
