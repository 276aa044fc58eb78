package org.vidamelhor.notificacao.dominio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.notificacao.api.NovoAviso;
import org.vidamelhor.notificacao.api.Pendencia;
import org.vidamelhor.notificacao.api.SituacaoCorreio;

class CorreioTest {

    private static final Instant AGORA = Instant.parse("2026-01-02T12:00:00Z");

    private static Correio correio() {
        var novo = NovoAviso.paraPessoas(List.of("a"), Explicacao.de("D18", "tarefa.muitas", 5), "/tarefas");
        return new Correio(new Aviso(novo, 1L, AGORA), "a@b.c", "<x@vidamelhor>", AGORA);
    }

    @Test
    @DisplayName("recusado, espera cada vez mais e desiste à vista depois da oitava")
    void recusas() {
        Correio correio = correio();
        var esperas = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            correio.recusar("550", AGORA);
            esperas.add(Duration.between(AGORA, correio.getProximaEm()).toMinutes());
            assertThat(correio.getSituacao()).isEqualTo(SituacaoCorreio.A_ENVIAR);
        }
        correio.recusar("550", AGORA);

        assertThat(esperas).containsExactly(1L, 5L, 15L, 60L, 240L, 720L, 1440L);
        assertThat(correio.getSituacao()).isEqualTo(SituacaoCorreio.DESISTIDO);
    }

    @Test
    @DisplayName("com o servidor fora a espera cresce até dez minutos e nunca desiste")
    void servidor_fora() {
        Correio correio = correio();
        var esperas = new ArrayList<Long>();
        for (int i = 0; i < 100; i++) {
            correio.adiar("x".repeat(600), AGORA);
            esperas.add(Duration.between(AGORA, correio.getProximaEm()).toMinutes());
        }

        assertThat(esperas).startsWith(1L, 2L, 4L, 8L, 10L, 10L).endsWith(10L);
        assertThat(correio.getSituacao()).isEqualTo(SituacaoCorreio.A_ENVIAR);
    }

    @Test
    @DisplayName("o que vence antes vem antes; o que não tem data, por último")
    void ordem_das_pendencias() {
        var semData = new Pendencia(null, "", "a", "/");
        var depois = new Pendencia(LocalDate.of(2026, 2, 1), "", "b", "/");
        var antes = new Pendencia(LocalDate.of(2026, 1, 1), "", "c", "/");

        assertThat(Stream.of(semData, depois, antes).sorted()).containsExactly(antes, depois, semData);
    }
}
