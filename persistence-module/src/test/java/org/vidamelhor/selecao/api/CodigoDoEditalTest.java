package org.vidamelhor.selecao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodigoDoEditalTest {

    @Test
    @DisplayName("o mesmo código para pessoas, endereços e livro, de verdade e em ensaio, ida e volta")
    void escritas() {
        var verdadeiro = new CodigoDoEdital("002", 2018);
        assertThat(verdadeiro).hasToString("002/2018");
        assertThat(verdadeiro.endereco()).isEqualTo("002-2018");
        assertThat(verdadeiro.livro()).isEqualTo("SELECAO-002-2018");
        assertThat(verdadeiro.isEnsaio()).isFalse();

        var ensaio = new CodigoDoEdital("002", 2018, 3);
        assertThat(ensaio).hasToString("002/2018 (ensaio 3)");
        assertThat(ensaio.endereco()).isEqualTo("002-2018-ensaio-3");
        assertThat(ensaio.livro()).isEqualTo("ENSAIO-002-2018-3");
        assertThat(ensaio.original()).isEqualTo(verdadeiro);

        for (CodigoDoEdital codigo : new CodigoDoEdital[] {verdadeiro, ensaio}) {
            assertThat(CodigoDoEdital.de(codigo.toString())).isEqualTo(codigo);
            assertThat(CodigoDoEdital.de(codigo.endereco())).isEqualTo(codigo);
            assertThat(CodigoDoEdital.doEndereco(codigo.endereco())).isTrue();
            assertThat(CodigoDoEdital.doEndereco(codigo.toString())).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "002",
                "002/18",
                "0020000/2018",
                "002/2018 (ensaio 0)",
                "002/2018 (ensaio 1000)",
                "002-2018-ensaio-",
                "002-2018-ensaio-01",
                "002/2018-ensaio-1",
                "002/1989",
                "a/2018"
            })
    @DisplayName("o que não nomeia um edital é recusado")
    void recusados(String texto) {
        assertThatThrownBy(() -> CodigoDoEdital.de(texto)).isInstanceOf(IllegalArgumentException.class);
    }
}
