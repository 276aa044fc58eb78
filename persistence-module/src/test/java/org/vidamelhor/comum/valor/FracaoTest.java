package org.vidamelhor.comum.valor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FracaoTest {

    @Test
    void tres_tercos_fazem_um_inteiro() {
        Fracao terco = Fracao.de(1).dividida(Fracao.de(3));

        assertThat(terco.mais(terco).mais(terco)).isEqualTo(Fracao.de(1));
        assertThat(terco.exataEm(30)).isFalse();
        assertThat(terco.truncada(4)).isEqualByComparingTo("0.3333");
        assertThat(terco.arredondada(4, RoundingMode.UP)).isEqualByComparingTo("0.3334");
    }

    @Test
    void reduz_e_guarda_o_sinal_no_numerador() {
        Fracao f = new Fracao(BigInteger.valueOf(4), BigInteger.valueOf(-6));

        assertThat(f.numerador()).isEqualTo(-2);
        assertThat(f.denominador()).isEqualTo(3);
        assertThat(f.sinal()).isNegative();
        assertThat(f).hasToString("-2/3");
        assertThat(Fracao.de(7)).hasToString("7");
    }

    @Test
    void le_decimais_de_qualquer_escala_sem_perda() {
        assertThat(Fracao.de(new BigDecimal("2950000.00"))).isEqualTo(Fracao.de(2_950_000));
        assertThat(Fracao.de(new BigDecimal("1E+3"))).isEqualTo(Fracao.de(1000));
        assertThat(Fracao.de(new BigDecimal("0.125")).dividida(Fracao.de(new BigDecimal("0.5"))))
                .isEqualTo(Fracao.de(new BigDecimal("0.25")));
        assertThat(Fracao.de(new BigDecimal("0.125")).exataEm(3)).isTrue();
        assertThat(Fracao.de(new BigDecimal("0.125")).exataEm(2)).isFalse();
        assertThat(Fracao.de(new BigDecimal("0.125")).decimal()).isEqualByComparingTo("0.125");
    }

    @Test
    void denominador_zero_e_recusado() {
        assertThatThrownBy(() -> Fracao.CEM.dividida(Fracao.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void soma_e_diferenca_se_desfazem(
            @ForAll @IntRange(min = -999, max = 999) int a,
            @ForAll @IntRange(min = 1, max = 999) int b,
            @ForAll int c) {
        Fracao x = Fracao.de(a).dividida(Fracao.de(b));
        Fracao y = Fracao.de(c);

        assertThat(x.mais(y).menos(y)).isEqualTo(x);
        assertThat(x.compareTo(x.mais(Fracao.de(1)))).isNegative();
        assertThat(x.vezes(Fracao.de(b))).isEqualTo(Fracao.de(a));
    }
}
