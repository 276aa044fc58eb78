package org.vidamelhor.comum.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CorpoJsonTest {

    @Test
    void utf8_e_lido_inteiro() throws IOException {
        String texto = "{\"nome\":\"ação 😀\"}";

        assertThat(CorpoJson.ler(-1, fluxo(texto.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(texto);
        assertThat(CorpoJson.ler(CorpoJson.MAXIMO, fluxo(new byte[CorpoJson.MAXIMO])))
                .hasSize(CorpoJson.MAXIMO);
    }

    @Test
    @DisplayName("o tamanho declarado acima do limite é recusado sem ler um byte")
    void tamanho_declarado() {
        InputStream intocado = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("leu");
            }
        };

        assertThat(recusa(CorpoJson.MAXIMO + 1, intocado)).isEqualTo(413);
    }

    @Test
    @DisplayName("um corpo sem fim é recusado um byte depois do limite")
    void corpo_sem_fim() {
        var semFim = new InputStream() {
            private int lidos;

            @Override
            public int read() {
                lidos++;
                return 'x';
            }
        };

        assertThat(recusa(-1, semFim)).isEqualTo(413);
        assertThat(semFim.lidos).isEqualTo(CorpoJson.MAXIMO + 1);
    }

    @Test
    void o_que_nao_e_utf8_e_recusado() {
        assertThat(recusa(-1, fluxo(new byte[] {'"', (byte) 0xFF, '"'}))).isEqualTo(400);
        assertThat(recusa(-1, fluxo(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})))
                .as("half of a surrogate pair")
                .isEqualTo(400);
        assertThat(recusa(-1, fluxo(new byte[] {(byte) 0xC0, (byte) 0x80})))
                .as("overlong")
                .isEqualTo(400);
    }

    private static InputStream fluxo(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static int recusa(int declarado, InputStream corpo) {
        ProblemaException erro = catchThrowableOfType(ProblemaException.class, () -> CorpoJson.ler(declarado, corpo));
        assertThat(erro).as("recusado").isNotNull();
        return erro.problema().status();
    }
}
