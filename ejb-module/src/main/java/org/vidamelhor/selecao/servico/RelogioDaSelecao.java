package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.servico.RelogioDoProcesso;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.dominio.Edital;

/** What time it is in a selection: that of the wall, except in a rehearsal (D9). */
@ApplicationScoped
class RelogioDaSelecao {

    @Inject
    private RelogioDoProcesso relogios;

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    Clock de(CodigoDoEdital codigo) {
        return relogios.de(codigo.livro());
    }

    Instant agora(CodigoDoEdital codigo) {
        return de(codigo).instant();
    }

    Instant agora(Edital edital) {
        return agora(edital.getCodigo());
    }

    /** In the zone of the office. */
    LocalDate hoje(CodigoDoEdital codigo) {
        return hoje(codigo, ZoneId.of(fuso));
    }

    LocalDate hoje(CodigoDoEdital codigo, ZoneId zona) {
        return LocalDate.now(de(codigo).withZone(zona));
    }
}
