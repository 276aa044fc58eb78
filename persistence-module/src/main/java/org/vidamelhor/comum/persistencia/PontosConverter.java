package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.vidamelhor.comum.valor.Pontos;

/** Column {@code NUMERIC(6,2)}. */
@Converter(autoApply = true)
public class PontosConverter implements AttributeConverter<Pontos, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Pontos pontos) {
        return pontos == null ? null : pontos.valor();
    }

    @Override
    public Pontos convertToEntityAttribute(BigDecimal coluna) {
        return coluna == null ? null : new Pontos(coluna);
    }
}
