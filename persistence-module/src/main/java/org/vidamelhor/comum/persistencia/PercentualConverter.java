package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.vidamelhor.comum.valor.Percentual;

/** Column {@code NUMERIC(9,4)}. */
@Converter(autoApply = true)
public class PercentualConverter implements AttributeConverter<Percentual, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Percentual percentual) {
        return percentual == null ? null : percentual.valor();
    }

    @Override
    public Percentual convertToEntityAttribute(BigDecimal coluna) {
        return coluna == null ? null : new Percentual(coluna);
    }
}
