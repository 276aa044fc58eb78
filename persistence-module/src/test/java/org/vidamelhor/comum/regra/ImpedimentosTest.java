package org.vidamelhor.comum.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.ApplicationException;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.api.Explicacao;

class ImpedimentosTest {

    @Test
    void junta_tudo_o_que_impede() {
        Impedimentos impedimentos = new Impedimentos()
                .se(true, "B-1.1", "selecao.a.b", 1)
                .se(false, "B-1.2", "selecao.a.c")
                .se(true, "B-1.3", "selecao.a.d");

        assertThat(impedimentos.vazio()).isFalse();
        assertThat(impedimentos.lista())
                .containsExactly(Explicacao.de("B-1.1", "selecao.a.b", 1), Explicacao.de("B-1.3", "selecao.a.d"));
        var erro = catchThrowableOfType(AtoImpedidoException.class, impedimentos::exigirNenhum);
        assertThat(erro.impedimentos()).isEqualTo(impedimentos.lista());
        assertThat(erro).hasMessage("B-1.1 selecao.a.b; B-1.3 selecao.a.d");
    }

    @Test
    void sem_impedimento_o_ato_segue() {
        Impedimentos nenhum = new Impedimentos().se(false, "B-1.1", "selecao.a.b");

        nenhum.exigirNenhum();
        assertThat(nenhum.vazio()).isTrue();
        assertThat(nenhum.lista()).isEmpty();
    }

    @Test
    void nao_encontrado_diz_o_que_e_qual() {
        NaoEncontradoException erro = new NaoEncontradoException("contrato", 7L);

        assertThat(erro).hasMessage("contrato 7");
        assertThat(erro.tipo()).isEqualTo("contrato");
        assertThat(erro.chave()).isEqualTo("7");
    }

    @Test
    void as_duas_excecoes_desfazem_a_transacao() {
        for (Class<?> tipo : new Class<?>[] {AtoImpedidoException.class, NaoEncontradoException.class}) {
            assertThat(tipo.getAnnotation(ApplicationException.class).rollback())
                    .as(tipo.getName())
                    .isTrue();
        }
        assertThatThrownBy(() -> new Impedimentos().lista().add(null))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
