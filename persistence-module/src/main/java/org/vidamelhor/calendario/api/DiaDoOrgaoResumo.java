package org.vidamelhor.calendario.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One declaration of an office, with the legal act and who wrote it down. */
public record DiaDoOrgaoResumo(
        Long id,
        String orgao,
        LocalDate dia,
        String nome,
        DeclaracaoDoDia declaracao,
        String ato,
        LocalDate dataDoAto,
        LocalDate doe,
        Instant declaradoEm,
        String declaradoPor)
        implements Serializable {

    /** As the entry that {@link Calendario} lays over the other lists. */
    public DiaSemExpediente diaSemExpediente() {
        TipoDia tipo = declaracao == DeclaracaoDoDia.FERIADO ? TipoDia.FERIADO : TipoDia.PONTO_FACULTATIVO;
        return new DiaSemExpediente(
                dia, nome, AmbitoCalendario.ORGAO, orgao, tipo, declaracao != DeclaracaoDoDia.EXPEDIENTE_NORMAL);
    }
}
