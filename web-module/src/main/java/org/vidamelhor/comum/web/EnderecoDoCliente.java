package org.vidamelhor.comum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address that a limit counts by: the peer, or what a trusted proxy says it forwarded for. */
@ApplicationScoped
public class EnderecoDoCliente {

    @Inject
    @ConfigProperty(name = "vidamelhor.proxy.confiavel", defaultValue = "false")
    private boolean proxyConfiavel;

    public String de(HttpServletRequest pedido) {
        String encaminhado = pedido.getHeader("X-Forwarded-For");
        if (!proxyConfiavel || encaminhado == null || encaminhado.isBlank()) {
            return pedido.getRemoteAddr();
        }
        return encaminhado.substring(encaminhado.lastIndexOf(',') + 1).strip();
    }
}
