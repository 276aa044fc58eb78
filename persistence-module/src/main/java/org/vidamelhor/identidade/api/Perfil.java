package org.vidamelhor.identidade.api;

/**
 * Coarse profile of an account: which workspaces it may enter. What a person may do in one process is a designation, a
 * fact of that process, and an impediment of the act when absent (D11).
 */
public enum Perfil {
    ADMINISTRADOR,
    COMISSAO_JULGADORA,
    PROPONENTE,
    SECRETARIO,
    UMA,
    CMA,
    OS,
    UNIS,
    AUDITOR
}
