package org.vidamelhor.auditoria.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public method of a session bean that changes state. Such a method records its act; an architecture rule proves
 * that it calls the recorder.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CasoDeUso {

    /** The type of the act it records, such as {@code identidade.usuario.incluir}. */
    String value();
}
