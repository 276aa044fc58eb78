package org.vidamelhor.comum.valor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificadoresTest {

    @ParameterizedTest
    @ValueSource(strings = {"12ABC34501DE35", "11222333000181", "33000167000101"})
    void cnpj_valido(String numero) {
        assertThat(Cnpj.de(numero)).isEqualTo(new Cnpj(numero)).hasToString(numero);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11222333000180",
                "11222333000191",
                "12ABC34501DE53",
                "00000000000000",
                "1122233300018",
                "112223330001811",
                "12ABC34501DEA5",
                "12.ABC.345/01DE_35",
                "12ÁBC34501DE35",
                ""
            })
    void cnpj_invalido(String texto) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cnpj.de(texto));
    }

    @Test
    @DisplayName("exemplo da IN RFB 2.229/2024: aceita minúscula e pontuação, guarda o canônico")
    void cnpj_alfanumerico() {
        Cnpj cnpj = Cnpj.de(" 12.abc.345/01de-35 ");

        assertThat(cnpj.numero()).isEqualTo("12ABC34501DE35");
        assertThat(cnpj.formatado()).isEqualTo("12.ABC.345/01DE-35");
        assertThat(cnpj.raiz()).isEqualTo("12ABC345");
        assertThat(cnpj.mascarado()).isEqualTo("**.***.345/01DE-**");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cnpj("12abc34501de35"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cnpj("12.ABC.345/01DE-35"));
    }

    @Test
    void cpf() {
        Cpf cpf = Cpf.de("529.982.247-25");

        assertThat(cpf.numero()).isEqualTo("52998224725");
        assertThat(cpf.formatado()).isEqualTo("529.982.247-25");
        assertThat(cpf.mascarado()).isEqualTo("***.982.247-**");
        assertThat(cpf).hasToString("***.982.247-**");
        assertThat(Cpf.de("111 444 777 35").formatado()).isEqualTo("111.444.777-35");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11111111111", "52998224726", "52998224735", "5299822472", "529982247255", "5299822472A", ""})
    void cpf_invalido_e_recusado_sem_ser_repetido_na_mensagem(String texto) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cpf.de(texto)).withMessage("CPF inválido");
    }

    @Test
    void nis() {
        Nis nis = Nis.de("120.56412.84-7");

        assertThat(nis.numero()).isEqualTo("12056412847");
        assertThat(nis.formatado()).isEqualTo("120.56412.84-7");
        assertThat(nis).hasToString("***.56412.**-*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"120.56412.54-7", "00000000000", "1205641284", "120564128477", ""})
    void nis_invalido_e_recusado_sem_ser_repetido_na_mensagem(String texto) {
        assertThatIllegalArgumentException().isThrownBy(() -> Nis.de(texto)).withMessage("NIS inválido");
    }

    @Property(tries = 200)
    void trocar_um_digito_verificador_invalida_o_cpf(
            @ForAll @LongRange(min = 100_000_001, max = 999_999_998) long corpo,
            @ForAll @IntRange(min = 9, max = 10) int posicao,
            @ForAll @IntRange(min = 1, max = 9) int troca) {
        String nove = Long.toString(corpo);
        String dez = nove + Modulo11.digito(nove, 11);
        StringBuilder numero = new StringBuilder(dez + Modulo11.digito(dez, 11));
        Cpf.de(numero.toString());

        numero.setCharAt(posicao, (char) ('0' + (numero.charAt(posicao) - '0' + troca) % 10));

        assertThat(Modulo11.confere(numero.toString(), 2, 11)).isFalse();
    }

    @Test
    @DisplayName("resto 0 e resto 1 dão dígito 0; resto 2 dá 9")
    void restos_de_borda() {
        assertThat(Modulo11.digito("0", 9)).isZero();
        assertThat(Modulo11.digito("6", 9)).isZero();
        assertThat(Modulo11.digito("1", 9)).isEqualTo(9);
    }

    @Test
    void numero_de_processo_guarda_a_forma_digitada_e_compara_algarismos() {
        NumeroProcesso sei = NumeroProcesso.de(" 071.1234.2018.0001234-56 ");

        assertThat(sei).hasToString("071.1234.2018.0001234-56");
        assertThat(sei.digitos()).isEqualTo("07112342018000123456");
        assertThat(sei)
                .isEqualTo(NumeroProcesso.de("07112342018000123456"))
                .hasSameHashCodeAs(NumeroProcesso.de("07112342018000123456"))
                .isNotEqualTo(NumeroProcesso.de("1550160022551"))
                .isNotEqualTo("07112342018000123456");
        assertThat(sei.hashCode())
                .isNotEqualTo(NumeroProcesso.de("1550160022551").hashCode());
        assertThat(NumeroProcesso.de("1550160022551").digitos()).isEqualTo("1550160022551");
        assertThat(NumeroProcesso.de("123/45").digitos()).isEqualTo("12345");
        assertThat(NumeroProcesso.de("1".repeat(30)).texto()).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345", "1234567890123456789012345678901", "12..3456", "-123456", "123456-", "SEI123456", ""})
    void numero_de_processo_invalido(String texto) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumeroProcesso.de(texto));
    }
}
