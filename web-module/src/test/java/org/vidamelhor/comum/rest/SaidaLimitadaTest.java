package org.vidamelhor.comum.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SaidaLimitadaTest {

    @Test
    void aceita_ate_o_limite_e_recusa_o_byte_seguinte() {
        SaidaLimitada saida = new SaidaLimitada();
        saida.writeBytes(new byte[SaidaLimitada.MAXIMO]);

        assertThatExceptionOfType(ProblemaException.class)
                .isThrownBy(() -> saida.write(0))
                .matches(e -> e.problema().status() == 413);
        assertThat(saida.size()).isEqualTo(SaidaLimitada.MAXIMO);
    }
}
