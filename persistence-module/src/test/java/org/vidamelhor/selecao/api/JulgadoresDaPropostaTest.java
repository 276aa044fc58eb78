package org.vidamelhor.selecao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.PapelNoProcesso;

@Tag("B-5.9")
class JulgadoresDaPropostaTest {

    private static final LocalDate DIA = LocalDate.of(2018, 4, 5);

    private static MembroResumo membro(long id, CondicaoDesignacao condicao) {
        return new MembroResumo(
                id,
                id,
                "m" + id,
                "Membro " + id,
                Cpf.de("11122233396"),
                "1",
                true,
                false,
                PapelNoProcesso.MEMBRO_DA_COMISSAO,
                condicao,
                "073",
                DIA,
                DIA,
                DIA,
                null,
                null,
                null);
    }

    private static final List<MembroResumo> COMISSAO = List.of(
            membro(1, CondicaoDesignacao.TITULAR),
            membro(2, CondicaoDesignacao.TITULAR),
            membro(3, CondicaoDesignacao.SUPLENTE),
            membro(4, CondicaoDesignacao.SUPLENTE));

    private static List<Long> ids(List<MembroResumo> membros) {
        return membros.stream().map(MembroResumo::id).toList();
    }

    @Test
    @DisplayName("B-5.9 sem impedido julgam os titulares; suplente não julga")
    void titulares() {
        var julgadores = JulgadoresDaProposta.de(COMISSAO, Set.of());

        assertThat(ids(julgadores.julgadores())).containsExactly(1L, 2L);
        assertThat(julgadores.inclui(3L)).isFalse();
    }

    @Test
    @DisplayName("B-5.9 no lugar do impedido atua o suplente seguinte que não o é")
    void suplente_no_lugar() {
        var julgadores = JulgadoresDaProposta.de(COMISSAO, Set.of(2L, 3L));

        assertThat(ids(julgadores.julgadores())).containsExactly(1L, 4L);
        assertThat(julgadores.semSubstituto()).isEmpty();
    }

    @Test
    @DisplayName("B-5.9 impedido sem suplente fica apontado, e ninguém julga no seu lugar")
    void sem_suplente() {
        var julgadores = JulgadoresDaProposta.de(COMISSAO, Set.of(1L, 2L, 3L));

        assertThat(ids(julgadores.julgadores())).containsExactly(4L);
        assertThat(ids(julgadores.semSubstituto())).containsExactly(2L);
    }
}
