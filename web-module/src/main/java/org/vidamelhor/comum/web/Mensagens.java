package org.vidamelhor.comum.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Messages to the person at the page, by bundle key. They survive the redirect after a success. */
public final class Mensagens {

    private static final Locale BRASIL = Locale.forLanguageTag("pt-BR");
    private static final ResourceBundle MENSAGENS = ResourceBundle.getBundle("org.vidamelhor.web.mensagens", BRASIL);

    private Mensagens() {}

    public static void info(String codigo, Object... argumentos) {
        adicionar(FacesMessage.SEVERITY_INFO, codigo, argumentos);
    }

    public static void erro(String codigo, Object... argumentos) {
        adicionar(FacesMessage.SEVERITY_ERROR, codigo, argumentos);
        FacesContext.getCurrentInstance().validationFailed();
    }

    private static void adicionar(FacesMessage.Severity gravidade, String codigo, Object... argumentos) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(gravidade, texto(codigo, argumentos), ""));
    }

    /** The wording itself, for a verdict that stands in the page. */
    public static String texto(String codigo, Object... argumentos) {
        return new MessageFormat(MENSAGENS.getString(codigo), BRASIL).format(argumentos);
    }
}
