package org.vidamelhor.tarefa.dominio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.IncluirTarefa;
import org.vidamelhor.tarefa.api.SituacaoTarefa;
import org.vidamelhor.tarefa.api.TarefaResumo;

class TarefaTest {

    private static final Instant AGORA = Instant.parse("2026-01-02T12:00:00Z");

    private static Tarefa assumida() {
        var tarefa = new Tarefa(new IncluirTarefa("t", "{}"), "maria", AGORA);
        tarefa.assumir("no1", AGORA);
        return tarefa;
    }

    @Test
    @DisplayName("D18 só quem tem o último número escreve, e só enquanto executa")
    void cerca() {
        Tarefa tarefa = assumida();
        assertThat(tarefa.pertenceA(1)).isTrue();
        tarefa.assumir("no2", AGORA);
        assertThat(tarefa.pertenceA(1)).isFalse();
        assertThat(tarefa.pertenceA(2)).isTrue();
        tarefa.cancelar(AGORA);
        assertThat(tarefa.pertenceA(2)).isFalse();
        assertThatThrownBy(() -> tarefa.cancelar(AGORA)).isInstanceOf(AtoImpedidoException.class);
    }

    @Test
    @DisplayName("D18 a tarefa que derruba cinco donos sem avançar está emperrada; um passo feito recomeça a conta")
    void emperrada() {
        Tarefa tarefa = assumida();
        for (int i = 1; i < Tarefa.SEM_AVANCO; i++) {
            tarefa.assumir("no", AGORA);
        }
        assertThat(tarefa.isEmperrada()).isFalse();
        tarefa.avancar(new Contexto(1, "maria", "{}", null, 1, 2), false, AGORA);
        for (int i = 0; i < Tarefa.SEM_AVANCO; i++) {
            tarefa.assumir("no", AGORA);
        }
        assertThat(tarefa.isEmperrada()).isFalse();
        tarefa.assumir("no", AGORA);
        assertThat(tarefa.isEmperrada()).isTrue();
        tarefa.falhar("x".repeat(2000), AGORA);
        assertThat(tarefa.getSituacao()).isEqualTo(SituacaoTarefa.FALHOU);
    }

    @Test
    void percentual() {
        assertThat(resumo(SituacaoTarefa.EXECUTANDO, 1, 3)).isEqualTo(33);
        assertThat(resumo(SituacaoTarefa.EXECUTANDO, 3, 3)).isEqualTo(99);
        assertThat(resumo(SituacaoTarefa.NA_FILA, 0, 0)).isZero();
        assertThat(resumo(SituacaoTarefa.CONCLUIDA, 0, 0)).isEqualTo(100);
    }

    private static int resumo(SituacaoTarefa situacao, long feito, long total) {
        return new TarefaResumo(1L, "t", situacao, feito, total, null, null, null, AGORA, null).percentual();
    }
}
