package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.vidamelhor.comum.valor.Cnpj;

/** Column {@code CHAR(14)}. */
@Converter(autoApply = true)
public class CnpjConverter implements AttributeConverter<Cnpj, String> {

    @Override
    public String convertToDatabaseColumn(Cnpj cnpj) {
        return cnpj == null ? null : cnpj.numero();
    }

    @Override
    public Cnpj convertToEntityAttribute(String coluna) {
        return coluna == null ? null : new Cnpj(coluna);
    }
}
