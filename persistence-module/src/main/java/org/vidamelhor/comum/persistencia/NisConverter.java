package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.vidamelhor.comum.valor.Nis;

/** Column {@code CHAR(11)}. */
@Converter(autoApply = true)
public class NisConverter implements AttributeConverter<Nis, String> {

    @Override
    public String convertToDatabaseColumn(Nis nis) {
        return nis == null ? null : nis.numero();
    }

    @Override
    public Nis convertToEntityAttribute(String coluna) {
        return coluna == null ? null : new Nis(coluna);
    }
}
