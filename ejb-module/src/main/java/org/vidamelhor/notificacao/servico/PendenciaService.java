package org.vidamelhor.notificacao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.notificacao.api.FonteDePendencias;
import org.vidamelhor.notificacao.api.Pendencia;

/** What waits for the person who calls, from every context that knows something, what ends first first. */
@Stateless
@RolesAllowed(Papel.PESSOA)
public class PendenciaService {

    @Inject
    @Any
    private Instance<FonteDePendencias> fontes;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    @Consulta
    public List<Pendencia> listarMinhas() {
        String login = sessao.getCallerPrincipal().getName();
        LocalDate hoje = LocalDate.now(relogio.withZone(ZoneId.of(fuso)));
        return fontes.stream()
                .flatMap(fonte -> fonte.pendenciasDe(login, hoje).stream())
                .sorted()
                .toList();
    }
}
