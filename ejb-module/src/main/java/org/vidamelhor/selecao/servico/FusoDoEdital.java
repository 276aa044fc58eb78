package org.vidamelhor.selecao.servico;

import java.time.ZoneId;
import org.vidamelhor.comum.valor.No;

/** The zone in which an edital tells the hour; Bahia's where it names none (D1). */
final class FusoDoEdital {

    private static final String BAHIA = "America/Bahia";

    private FusoDoEdital() {}

    static ZoneId de(No edital) {
        String fuso = edital.naPosicao("/sessao/fuso").texto();
        return ZoneId.of(fuso.isEmpty() ? BAHIA : fuso);
    }
}
