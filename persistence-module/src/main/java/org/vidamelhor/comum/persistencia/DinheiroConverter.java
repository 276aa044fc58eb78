package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.vidamelhor.comum.valor.Dinheiro;

/** Column {@code NUMERIC(15,2)}. */
@Converter(autoApply = true)
public class DinheiroConverter implements AttributeConverter<Dinheiro, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Dinheiro dinheiro) {
        return dinheiro == null ? null : dinheiro.valor();
    }

    @Override
    public Dinheiro convertToEntityAttribute(BigDecimal coluna) {
        return coluna == null ? null : new Dinheiro(coluna);
    }
}
