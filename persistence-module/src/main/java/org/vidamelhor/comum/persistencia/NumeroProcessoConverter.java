package org.vidamelhor.comum.persistencia;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.vidamelhor.comum.valor.NumeroProcesso;

/** Column {@code VARCHAR(30)}, as typed: uniqueness by digits needs a column of its own. */
@Converter(autoApply = true)
public class NumeroProcessoConverter implements AttributeConverter<NumeroProcesso, String> {

    @Override
    public String convertToDatabaseColumn(NumeroProcesso numero) {
        return numero == null ? null : numero.texto();
    }

    @Override
    public NumeroProcesso convertToEntityAttribute(String coluna) {
        return coluna == null ? null : new NumeroProcesso(coluna);
    }
}
