package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Praticante;

/** The day on which an entity's own act came in is a field of it, which the system fills in. */
class RecebimentoDosAtosTest {

    static Stream<EspecieDePeca> daEntidade() {
        return Stream.of(EspecieDePeca.values())
                .filter(e -> e.praticante().isDoProcesso() && e.praticantes().contains(Praticante.ENTIDADE));
    }

    @ParameterizedTest
    @MethodSource("daEntidade")
    @Tag("B-8.3")
    @DisplayName("o dia do recebimento de cada ato da entidade é um campo de data do seu esquema")
    void dia(EspecieDePeca especie) {
        var campo = EsquemaDosAutos.definicao(especie)
                .campos(No.raiz(JsonValue.EMPTY_JSON_OBJECT))
                .get(especie.recebidaEm());

        assertThat(campo.tipo()).isEqualTo("data");
        assertThat(campo.calculado()).isFalse();
    }
}
