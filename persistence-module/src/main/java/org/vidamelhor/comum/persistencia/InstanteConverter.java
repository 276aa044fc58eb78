package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Column {@code DATETIME(6)} in UTC (D1): EclipseLink 4.0 has no basic {@code Instant}. Cut at the microsecond. */
@Converter(autoApply = true)
public class InstanteConverter implements AttributeConverter<Instant, LocalDateTime> {

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant instante) {
        return instante == null
                ? null
                : LocalDateTime.ofInstant(instante.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime coluna) {
        return coluna == null ? null : coluna.toInstant(ZoneOffset.UTC);
    }
}
