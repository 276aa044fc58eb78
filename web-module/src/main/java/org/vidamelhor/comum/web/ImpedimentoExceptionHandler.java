package org.vidamelhor.comum.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Textos;

/**
 * An impeded act becomes messages on the same page, each with its rule; what was typed stays. A page that may not be
 * opened has nothing to show them on: it is refused, and the page of the refusal says why.
 */
public class ImpedimentoExceptionHandler extends ExceptionHandlerWrapper {

    public ImpedimentoExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (var eventos = getUnhandledExceptionQueuedEvents().iterator(); eventos.hasNext(); ) {
            ExceptionQueuedEventContext evento = eventos.next().getContext();
            boolean cabeMensagem = evento.getPhaseId() != PhaseId.RENDER_RESPONSE; // a page cut short says nothing
            if (cabeMensagem && tratar(faces, evento.getException())) {
                eventos.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean tratar(FacesContext faces, Throwable erro) {
        Optional<AtoImpedidoException> impedido = causa(erro, AtoImpedidoException.class);
        if (impedido.isPresent() && !faces.isPostback()) {
            faces.getExternalContext()
                    .getRequestMap()
                    .put("impedimentos", impedido.get().impedimentos());
            return false;
        }
        impedido.ifPresent(e -> e.impedimentos().forEach(impedimento -> avisar(faces, impedimento)));
        if (impedido.isPresent()) {
            return true;
        }
        if (causa(erro, OptimisticLockException.class).isPresent()) {
            avisar(faces, Explicacao.de("D3", "comum.alteradoPorOutro"));
            return true;
        }
        return false;
    }

    private static void avisar(FacesContext faces, Explicacao impedimento) {
        faces.validationFailed();
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Textos.texto(impedimento), impedimento.regra()));
    }

    static <T extends Throwable> Optional<T> causa(Throwable erro, Class<T> tipo) {
        for (Throwable e = erro; e != null; e = e.getCause()) {
            if (tipo.isInstance(e)) {
                return Optional.of(tipo.cast(e));
            }
        }
        return Optional.empty();
    }

    /** Registered in faces-config.xml. */
    public static class Fabrica extends ExceptionHandlerFactory {
        public Fabrica(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ImpedimentoExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
