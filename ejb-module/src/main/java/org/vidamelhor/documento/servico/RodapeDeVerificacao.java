package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.documento.pdf.EscritorPdf;

/** What every document prints of itself: where anyone verifies it, and when it was made. */
@ApplicationScoped
class RodapeDeVerificacao {

    private static final DateTimeFormatter DATA_HORA = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    @Inject
    @ConfigProperty(name = "vidamelhor.url.publica", defaultValue = "http://localhost:8080")
    private String urlPublica;

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    /** Entries for a template, over those that the document brings. */
    Map<String, Object> sobre(Map<String, Object> dados, String codigo, Instant agora) {
        String endereco = urlPublica + "/verificar/" + codigo;
        var todos = new HashMap<>(dados);
        todos.put("codigo", codigo.replaceAll("(.{4})(?=.)", "$1-"));
        todos.put("endereco", endereco);
        todos.put("qr", EscritorPdf.qr(endereco));
        todos.put("emitidoEm", escrito(agora));
        return todos;
    }

    /** Date and time, with seconds, in the configured zone. */
    String escrito(Instant instante) {
        return DATA_HORA.format(instante.atZone(ZoneId.of(fuso)));
    }
}
