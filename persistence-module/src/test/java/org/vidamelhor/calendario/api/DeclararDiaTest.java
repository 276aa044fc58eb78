package org.vidamelhor.calendario.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.comum.api.Explicacao;

class DeclararDiaTest {

    private static final LocalDate SAO_PEDRO = LocalDate.of(2018, 6, 29);

    private static DiaDoOrgaoResumo dia(long id, LocalDate dia, DeclaracaoDoDia declaracao) {
        return new DiaDoOrgaoResumo(
                id, "SETRE", dia, "São Pedro", declaracao, "Decreto 1", dia, null, Instant.EPOCH, "alguem");
    }

    private static boolean util(LocalDate data, DiaDoOrgaoResumo... declarados) {
        List<DiaSemExpediente> dias =
                Stream.of(declarados).map(DiaDoOrgaoResumo::diaSemExpediente).toList();
        return CalendarioPublicado.salvador().com(Calendario.de("SETRE", dias)).ehUtil(data);
    }

    @Test
    @DisplayName("D9 a palavra do órgão é a última: fecha, corrige e devolve até um domingo")
    void a_ultima_declaracao_decide() {
        LocalDate domingo = LocalDate.of(2018, 7, 1);
        var fechado = dia(1, SAO_PEDRO, DeclaracaoDoDia.PONTO_FACULTATIVO);
        var devolvido = dia(2, SAO_PEDRO, DeclaracaoDoDia.EXPEDIENTE_NORMAL);

        assertThat(util(SAO_PEDRO)).isTrue();
        assertThat(util(SAO_PEDRO, fechado)).isFalse();
        assertThat(util(SAO_PEDRO, fechado, devolvido)).isTrue();
        assertThat(util(SAO_PEDRO, devolvido, fechado)).isFalse();
        assertThat(util(domingo, dia(3, domingo, DeclaracaoDoDia.EXPEDIENTE_NORMAL)))
                .isTrue();
        assertThat(fechado.diaSemExpediente().tipo()).isEqualTo(TipoDia.PONTO_FACULTATIVO);
        assertThat(dia(1, SAO_PEDRO, DeclaracaoDoDia.FERIADO).diaSemExpediente().tipo())
                .isEqualTo(TipoDia.FERIADO);
    }

    @Test
    @DisplayName("D9 o que falta numa declaração sai de uma vez, com a regra")
    void tudo_o_que_falta() {
        var vazia = new DeclararDia(" s ", null, " ", null, null, null, null);

        assertThat(vazia.impedimentos().lista())
                .extracting(Explicacao::codigo)
                .containsExactly(
                        "calendario.orgao.codigo",
                        "calendario.orgao.dia",
                        "calendario.orgao.nome",
                        "calendario.orgao.declaracao",
                        "calendario.orgao.ato",
                        "calendario.orgao.dataDoAto");
        var antiga = new DeclararDia(
                "setre",
                LocalDate.of(1899, 1, 1),
                "a",
                DeclaracaoDoDia.FERIADO,
                "b",
                SAO_PEDRO,
                SAO_PEDRO.minusDays(1));
        assertThat(antiga.orgao()).isEqualTo("SETRE");
        assertThat(antiga.impedimentos().lista())
                .extracting(Explicacao::codigo)
                .containsExactly("calendario.orgao.dia", "calendario.orgao.doeAntes");
    }
}
