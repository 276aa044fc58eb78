package org.vidamelhor.documento.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CodigoDeVerificacaoTest {

    @Test
    @DisplayName("D8 o código lido no papel é aceito com hífens, minúsculas e letras que parecem números")
    void canonico() {
        assertThat(CodigoDeVerificacao.canonico(" o123-4567-89ab-cdef-ghjk ")).isEqualTo("0123456789ABCDEFGHJK");
        assertThat(CodigoDeVerificacao.canonico("OIL3456789ABCDEFGHJK")).isEqualTo("0113456789ABCDEFGHJK");
        assertThat(CodigoDeVerificacao.canonico("0123456789ABCDEFGHJ")).isEmpty();
        assertThat(CodigoDeVerificacao.canonico("0123456789ABCDEFGHJU")).isEmpty();
        assertThat(CodigoDeVerificacao.canonico("0".repeat(61))).isEmpty();
        assertThat(CodigoDeVerificacao.canonico(null)).isEmpty();
    }

    @Test
    void novo_e_canonico_e_nao_se_repete() {
        var sorteio = new SecureRandom();
        String um = CodigoDeVerificacao.novo(sorteio);

        assertThat(CodigoDeVerificacao.canonico(um)).isEqualTo(um);
        assertThat(CodigoDeVerificacao.novo(sorteio)).isNotEqualTo(um);
    }
}
