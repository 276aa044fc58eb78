package org.vidamelhor.comum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** The messages that belong to no field, for the template; those of fields stand beside them. */
@Named
@RequestScoped
public class MensagensDaPagina {

    public List<FacesMessage> getGerais() {
        List<FacesMessage> gerais = FacesContext.getCurrentInstance().getMessageList(null);
        gerais.forEach(FacesMessage::rendered);
        return gerais;
    }
}
