package org.vidamelhor.auditoria.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.auditoria.api.Acerto;

class LinhaDoTempoTest {

    private static final Instant REAL = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant PROCESSO = Instant.parse("2018-05-18T12:00:00Z");

    @Test
    @DisplayName("D9 sem acerto, e antes do primeiro, o processo anda com o relógio da parede")
    void sem_acerto() {
        assertThat(new LinhaDoTempo(List.of()).noProcesso(REAL)).isEqualTo(REAL);
        assertThat(new LinhaDoTempo(List.of(new Acerto(REAL, PROCESSO, 60))).noProcesso(REAL.minusSeconds(1)))
                .isEqualTo(REAL.minusSeconds(1));
    }

    @Test
    @DisplayName("D9 desde o acerto, o processo anda tantas vezes mais depressa; parado, não anda")
    void velocidade() {
        var rapida = new LinhaDoTempo(List.of(new Acerto(REAL, PROCESSO, 60)));
        assertThat(rapida.noProcesso(REAL)).isEqualTo(PROCESSO);
        assertThat(rapida.noProcesso(REAL.plusSeconds(90))).isEqualTo(PROCESSO.plusSeconds(5400));

        var parada = new LinhaDoTempo(List.of(new Acerto(REAL, PROCESSO, 0)));
        assertThat(parada.noProcesso(REAL.plusSeconds(90))).isEqualTo(PROCESSO);
    }

    @Test
    @DisplayName("D9 um acerto novo não muda o que já foi: cada momento real tem o momento do processo que teve")
    void acertos_seguidos() {
        var depois = new Acerto(REAL.plusSeconds(100), PROCESSO.plusSeconds(86_400), 1);
        var linha = new LinhaDoTempo(List.of(depois, new Acerto(REAL, PROCESSO, 60)));
        assertThat(linha.noProcesso(REAL.plusSeconds(99))).isEqualTo(PROCESSO.plusSeconds(5940));
        assertThat(linha.noProcesso(REAL.plusSeconds(100))).isEqualTo(PROCESSO.plusSeconds(86_400));
        assertThat(linha.noProcesso(REAL.plusSeconds(101))).isEqualTo(PROCESSO.plusSeconds(86_401));
    }

    @Test
    @DisplayName("D9 a velocidade vai de 0 a 86.400")
    void limites() {
        assertThat(new Acerto(REAL, PROCESSO, 86_400).velocidade()).isEqualTo(86_400);
        assertThatThrownBy(() -> new Acerto(REAL, PROCESSO, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Acerto(REAL, PROCESSO, 86_401)).isInstanceOf(IllegalArgumentException.class);
    }
}
