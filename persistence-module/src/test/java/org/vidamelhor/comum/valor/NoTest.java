package org.vidamelhor.comum.valor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoTest {

    private static No documento(String json) {
        try (JsonReader leitor = Json.createReader(new StringReader(json))) {
            return No.raiz(leitor.readObject());
        }
    }

    @Test
    @DisplayName("cada lugar sabe o seu ponteiro, e o ponteiro volta a ele")
    void ponteiro() {
        No no = documento("{\"a/b\":[{\"c~d\":\"x\"}]}").em("a/b").em(0).em("c~d");

        assertThat(no.ponteiro()).isEqualTo("/a~1b/0/c~0d");
        assertThat(documento("{\"a/b\":[{\"c~d\":\"x\"}]}")
                        .naPosicao(no.ponteiro())
                        .texto())
                .isEqualTo("x");
    }

    @Test
    void ausente_ou_de_outro_tipo_e_vazio() {
        No no = documento("{\"n\":12,\"t\":\"doze\",\"nulo\":null,\"l\":[1]}");

        assertThat(no.em("t").em("fundo").em(3).existe()).isFalse();
        assertThat(no.em("nulo").existe()).isFalse();
        assertThat(no.em("n").texto()).isEmpty();
        assertThat(no.em("t").inteiro()).isEmpty();
        assertThat(no.em("t").decimal()).isEmpty();
        assertThat(no.em("t").data()).isEmpty();
        assertThat(no.em("t").itens()).isEmpty();
        assertThat(no.em("l").em(1).existe()).isFalse();
        assertThat(no.em("l").campos()).isEmpty();
    }

    @Test
    void valores() {
        No no = documento("{\"d\":\"3208500.00\",\"i\":30,\"g\":99999999999,\"data\":\"2018-05-19\","
                + "\"hora\":\"2018-05-19T10:00\",\"s\":true,\"e\":\"1e400\"}");

        assertThat(no.em("d").decimal()).contains(new BigDecimal("3208500.00"));
        assertThat(no.em("i").inteiro()).contains(30);
        assertThat(no.em("g").inteiro()).isEmpty();
        assertThat(no.em("e").decimal()).isEmpty();
        assertThat(no.em("data").data()).contains(LocalDate.of(2018, 5, 19));
        assertThat(no.em("hora").dataHora()).contains(LocalDateTime.of(2018, 5, 19, 10, 0));
        assertThat(no.em("s").ehVerdadeiro()).isTrue();
    }

    @Test
    @DisplayName("D10 o dado guarda o que foi impresso, em que lugar, e por que se adotou o que se adotou")
    void procedencia() {
        No no = documento("{\"inicio\":\"2018-05-18T10:00\",\"procedencia\":{\"inicio\":{\"impressos\":["
                + "{\"valor\":\"18/05/201/8\",\"lugar\":\"Seção A, 8\"},{\"valor\":\"18/05/201/8\",\"lugar\":\"capa\"}],"
                + "\"motivo\":\"erro de digitação\",\"regra\":\"INC-02\"}}}");

        Procedencia procedencia = no.procedencia("inicio");

        assertThat(procedencia.impressos()).hasSize(2);
        assertThat(procedencia.valoresDistintos()).containsExactly("18/05/201/8");
        assertThat(procedencia.motivo()).isEqualTo("erro de digitação");
        assertThat(procedencia.regra()).isEqualTo("INC-02");
        assertThat(no.procedencia("fim").impressos()).isEmpty();
    }

    @Test
    void escrito() {
        No no = documento("{\"t\":\"doze\",\"i\":12,\"l\":true,\"nulo\":null}");

        assertThat(no.em("t").escrito()).isEqualTo("doze");
        assertThat(no.em("i").escrito()).isEqualTo("12");
        assertThat(no.em("l").escrito()).isEqualTo("true");
        assertThat(no.em("nulo").escrito()).isEmpty();
    }
}
