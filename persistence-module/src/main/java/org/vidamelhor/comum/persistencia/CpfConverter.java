package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.vidamelhor.comum.valor.Cpf;

/** Column {@code CHAR(11)}. */
@Converter(autoApply = true)
public class CpfConverter implements AttributeConverter<Cpf, String> {

    @Override
    public String convertToDatabaseColumn(Cpf cpf) {
        return cpf == null ? null : cpf.numero();
    }

    @Override
    public Cpf convertToEntityAttribute(String coluna) {
        return coluna == null ? null : new Cpf(coluna);
    }
}
