package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.vidamelhor.comum.valor.ValorUnitario;

/** Column {@code NUMERIC(19,6)}. */
@Converter(autoApply = true)
public class ValorUnitarioConverter implements AttributeConverter<ValorUnitario, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(ValorUnitario valorUnitario) {
        return valorUnitario == null ? null : valorUnitario.valor();
    }

    @Override
    public ValorUnitario convertToEntityAttribute(BigDecimal coluna) {
        return coluna == null ? null : new ValorUnitario(coluna);
    }
}
