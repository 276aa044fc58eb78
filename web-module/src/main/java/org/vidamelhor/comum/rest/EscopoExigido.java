package org.vidamelhor.comum.rest;

import jakarta.ws.rs.core.SecurityContext;

/** What an integration may do is narrower than what its owner may: the key's scope is asked on top of the profile. */
public final class EscopoExigido {

    private EscopoExigido() {}

    /** @throws ProblemaException 401 for nobody, 403 when the key of this request has not the scope */
    public static void exigir(SecurityContext seguranca, String papel) {
        if (seguranca.getUserPrincipal() == null) {
            throw new ProblemaException(Problema.de(401, "comum.api.naoAutenticado"));
        }
        if (!seguranca.isUserInRole(papel)) {
            throw new ProblemaException(Problema.de(403, "comum.api.semEscopo", papel.substring("ESCOPO_".length())));
        }
    }
}
