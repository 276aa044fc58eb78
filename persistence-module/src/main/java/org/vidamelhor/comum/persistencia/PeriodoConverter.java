package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.YearMonth;
import org.vidamelhor.comum.valor.Periodo;

/** Column {@code CHAR(15)}: {@code 2010-01/2015-12}. */
@Converter(autoApply = true)
public class PeriodoConverter implements AttributeConverter<Periodo, String> {

    @Override
    public String convertToDatabaseColumn(Periodo periodo) {
        return periodo == null ? null : periodo.inicio() + "/" + periodo.termino();
    }

    @Override
    public Periodo convertToEntityAttribute(String coluna) {
        if (coluna == null) {
            return null;
        }
        return new Periodo(YearMonth.parse(coluna.substring(0, 7)), YearMonth.parse(coluna.substring(8)));
    }
}
