package org.vidamelhor.comum.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.web.EnderecoDoCliente;
import org.vidamelhor.comum.web.LimiteDeTaxa;

/** Stands before what anyone may call: so many calls a minute from one address, then 429 with the time to wait. */
@WebFilter(
        urlPatterns = {
            "/api/v1/calculos/*",
            "/api/v1/documentos/*",
            "/api/v1/calendarios/*",
            "/api/v1/selos",
            "/api/v1/selos/*",
            "/verificar/*",
            "/verificar",
            "/selos/*",
            "/selos",
            "/entrar"
        })
public class LimitesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnderecoDoCliente endereco;

    @Inject
    @ConfigProperty(name = "vidamelhor.calculos.porMinuto", defaultValue = "120")
    private int calculosPorMinuto;

    @Inject
    @ConfigProperty(name = "vidamelhor.verificacao.porMinuto", defaultValue = "60")
    private int verificacoesPorMinuto;

    @Inject
    @ConfigProperty(name = "vidamelhor.entrada.porMinuto", defaultValue = "30")
    private int entradasPorMinuto;

    private transient LimiteDeTaxa calculos;
    private transient LimiteDeTaxa verificacoes;
    private transient LimiteDeTaxa entradas;

    @Override
    public void init() {
        calculos = new LimiteDeTaxa(calculosPorMinuto);
        verificacoes = new LimiteDeTaxa(verificacoesPorMinuto);
        entradas = new LimiteDeTaxa(entradasPorMinuto);
    }

    @Override
    protected void doFilter(HttpServletRequest pedido, HttpServletResponse resposta, FilterChain cadeia)
            throws IOException, ServletException {
        LimiteDeTaxa limite = limiteDe(pedido);
        long espera = limite == null ? 0 : limite.espera(endereco.de(pedido));
        if (espera == 0) {
            cadeia.doFilter(pedido, resposta);
            return;
        }
        resposta.setHeader("Retry-After", Long.toString(espera));
        if (pedido.getServletPath().startsWith("/api/")) {
            Problema.de(429, "comum.api.muitosPedidos", espera).escrever(resposta);
        } else {
            pedido.setAttribute("espera", espera);
            resposta.sendError(429);
        }
    }

    private LimiteDeTaxa limiteDe(HttpServletRequest pedido) {
        String caminho =
                pedido.getRequestURI().substring(pedido.getContextPath().length());
        if (caminho.startsWith("/entrar")) {
            return pedido.getMethod().equals("POST") ? entradas : null;
        }
        return caminho.startsWith("/api/v1/calculos") ? calculos : verificacoes;
    }
}
