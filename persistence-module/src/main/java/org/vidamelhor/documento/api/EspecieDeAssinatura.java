package org.vidamelhor.documento.api;

/** The legal kind of a signature, as it is stated beside it (D14). */
public enum EspecieDeAssinatura {
    /** Electronic, by password confirmed at the moment of the act and recorded in the chain. */
    SENHA
}
