package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.SituacaoEnvelope;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** States are written by their first letters, best place first: C closed, B open, H habilitada, I, X and D fallen. */
class OrdemDaHabilitacaoTest {

    private static final Set<SituacaoParticipante> CAIDAS = EnumSet.of(
            SituacaoParticipante.INABILITADA,
            SituacaoParticipante.DESCLASSIFICADA,
            SituacaoParticipante.DESISTENTE,
            SituacaoParticipante.DECAIDA);

    private static SituacaoParticipante situacao(char letra) {
        return switch (letra) {
            case 'C' -> SituacaoParticipante.CLASSIFICADA;
            case 'B' -> SituacaoParticipante.B_ABERTO;
            case 'H' -> SituacaoParticipante.HABILITADA;
            case 'I' -> SituacaoParticipante.INABILITADA;
            case 'X' -> SituacaoParticipante.DESCLASSIFICADA;
            case 'T' -> SituacaoParticipante.DESISTENTE;
            case 'D' -> SituacaoParticipante.DECAIDA;
            default -> throw new IllegalArgumentException(String.valueOf(letra));
        };
    }

    private static ParticipanteNoProcesso entidade(long id, SituacaoParticipante situacao, int lugar) {
        return new ParticipanteNoProcesso(
                id,
                1,
                "P0" + id,
                "Entidade " + id,
                Cnpj.de("00000001000136"),
                situacao,
                lugar,
                "",
                null,
                SituacaoEnvelope.RECEBIDO_LACRADO,
                null);
    }

    private static List<ParticipanteNoProcesso> entidades(String estados) {
        List<ParticipanteNoProcesso> entidades = new ArrayList<>();
        for (int i = 0; i < estados.length(); i++) {
            entidades.add(entidade(i + 1L, situacao(estados.charAt(i)), i + 1));
        }
        Collections.reverse(entidades); // the order of arrival says nothing
        return entidades;
    }

    private static OrdemDaHabilitacao ordem(String estados) {
        return new OrdemDaHabilitacao(entidades(estados), 3);
    }

    private static String lugares(List<ParticipanteNoProcesso> entidades) {
        return entidades.stream().map(p -> String.valueOf(p.lugar())).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @Tag("B-5.17")
    @Tag("B-5.18")
    @Tag("INC-44")
    @CsvSource({
        "C,       1",
        "CC,      1 2",
        "CCC,     1 2 3",
        "CCCCC,   1 2 3",
        "BCCCC,   2 3",
        "BHBCC,   ''",
        "IBHCC,   4",
        "HIHCC,   4",
        "HHICC,   4",
        "IIBCC,   4 5",
        "IIICC,   4 5",
        "IIIBC,   5",
        "XCCCC,   2 3 4",
        "HTHCC,   4",
        "DHHCC,   4",
        "II,      ''",
        "IIII,    ''"
    })
    @DisplayName("B-5.17 B-5.18 INC-44 abrem-se as três melhores, todas se menos, e a seguinte para cada uma que cai")
    void por_abrir(String estados, String esperados) {
        assertThat(lugares(ordem(estados).porAbrir())).isEqualTo(esperados);
    }

    @ParameterizedTest
    @Tag("B-8.4")
    @CsvSource({"DHHC, ''", "DCCC, 2", "DIIC, 4", "DIBC, ''", "XTDC, 4", "DIII, ''", "CCC, 1"})
    @DisplayName("B-8.4 depois do resultado só se abre a seguinte, e só quando nenhuma melhor está de pé")
    void seguintes(String estados, String esperados) {
        assertThat(lugares(ordem(estados).seguintes())).isEqualTo(esperados);
    }

    @ParameterizedTest
    @Tag("B-5.19")
    @Tag("B-5.20")
    @CsvSource({"HHH, 1", "IHH, 2", "IIH, 3", "BHH, ''", "CHH, ''", "DXTH, 4", "III, ''", "XHI, 2"})
    @DisplayName("B-5.19 B-5.20 selecionada é a habilitada de melhor lugar, enquanto nenhuma melhor estiver de pé")
    void selecionada(String estados, String esperada) {
        assertThat(lugares(ordem(estados).selecionada().stream().toList())).isEqualTo(esperada);
    }

    @Test
    @Tag("INC-08")
    @DisplayName(
            "INC-08 o empate aberto não se resolve pela ordem da lista: abrem-se as empatadas, nenhuma é selecionada")
    void empate() {
        var empatadas = List.of(
                entidade(1, SituacaoParticipante.CLASSIFICADA, 1),
                entidade(2, SituacaoParticipante.CLASSIFICADA, 2),
                entidade(3, SituacaoParticipante.CLASSIFICADA, 3),
                entidade(4, SituacaoParticipante.CLASSIFICADA, 3),
                entidade(5, SituacaoParticipante.CLASSIFICADA, 5));
        var primeiras = List.of(
                entidade(1, SituacaoParticipante.HABILITADA, 1), entidade(2, SituacaoParticipante.HABILITADA, 1));
        var umaCaiu = List.of(
                entidade(1, SituacaoParticipante.HABILITADA, 1), entidade(2, SituacaoParticipante.INABILITADA, 1));

        assertThat(lugares(new OrdemDaHabilitacao(empatadas, 3).porAbrir())).isEqualTo("1 2 3 3");
        assertThat(new OrdemDaHabilitacao(primeiras, 3).selecionada()).isEmpty();
        assertThat(new OrdemDaHabilitacao(umaCaiu, 3).selecionada())
                .get()
                .extracting(ParticipanteNoProcesso::id)
                .isEqualTo(1L);
    }

    @Test
    @DisplayName(
            "quem não tem lugar na classificação não entra na ordem; a melhor de pé é dita qualquer que seja o estado")
    void sem_lugar() {
        var ordem = new OrdemDaHabilitacao(
                List.of(
                        entidade(7, SituacaoParticipante.HABILITADA, 0),
                        entidade(8, SituacaoParticipante.INABILITADA, 1),
                        entidade(9, SituacaoParticipante.B_ABERTO, 2)),
                3);

        assertThat(ordem.porAbrir()).isEmpty();
        assertThat(ordem.selecionada()).isEmpty();
        assertThat(ordem.melhorDePe())
                .get()
                .extracting(ParticipanteNoProcesso::id)
                .isEqualTo(9L);
    }

    @Provide
    Arbitrary<String> estados() {
        return Arbitraries.strings().withChars("CBHIXTD").ofMinLength(1).ofMaxLength(9);
    }

    @Property(tries = 300)
    @Label("B-5.17 never out of order, never more than the number, never one whose turn a better one has")
    @net.jqwik.api.Tag("B-5.17")
    void nunca_fora_de_ordem(
            @ForAll("estados") String estados, @ForAll @IntRange(min = 1, max = 5) int iniciais, @ForAll Random acaso) {
        List<ParticipanteNoProcesso> todas = entidades(estados);
        Collections.shuffle(todas, acaso);
        OrdemDaHabilitacao ordem = new OrdemDaHabilitacao(todas, iniciais);
        List<ParticipanteNoProcesso> porAbrir = ordem.porAbrir();

        assertThat(porAbrir)
                .allMatch(p -> p.situacao() == SituacaoParticipante.CLASSIFICADA)
                .extracting(ParticipanteNoProcesso::lugar)
                .isSorted();
        porAbrir.forEach(p -> assertThat(todas)
                .filteredOn(outra -> outra.lugar() < p.lugar() && !CAIDAS.contains(outra.situacao()))
                .hasSizeLessThan(iniciais));
        assertThat(todas)
                .filteredOn(p -> p.situacao() == SituacaoParticipante.CLASSIFICADA && !porAbrir.contains(p))
                .allSatisfy(p -> assertThat(todas)
                        .filteredOn(outra -> outra.lugar() < p.lugar() && !CAIDAS.contains(outra.situacao()))
                        .hasSizeGreaterThanOrEqualTo(iniciais));
        assertThat(ordem.seguintes()).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    @Label("B-5.18 opening and deciding what the order asks ends, and the best that is left is selected")
    @net.jqwik.api.Tag("B-5.18")
    void chega_ao_fim(@ForAll @IntRange(min = 1, max = 9) int quantas, @ForAll Random acaso) {
        List<ParticipanteNoProcesso> todas = entidades("C".repeat(quantas));
        while (!new OrdemDaHabilitacao(todas, 3).porAbrir().isEmpty()) {
            ParticipanteNoProcesso p =
                    new OrdemDaHabilitacao(todas, 3).porAbrir().get(0);
            todas.remove(p);
            todas.add(entidade(
                    p.id(),
                    acaso.nextBoolean() ? SituacaoParticipante.HABILITADA : SituacaoParticipante.INABILITADA,
                    p.lugar()));
        }
        var habilitadas = todas.stream()
                .filter(p -> p.situacao() == SituacaoParticipante.HABILITADA)
                .toList();
        int melhor = habilitadas.stream()
                .mapToInt(ParticipanteNoProcesso::lugar)
                .min()
                .orElse(0);

        assertThat(habilitadas).hasSizeLessThanOrEqualTo(3);
        assertThat(new OrdemDaHabilitacao(todas, 3).selecionada().map(ParticipanteNoProcesso::lugar))
                .isEqualTo(melhor == 0 ? java.util.Optional.empty() : java.util.Optional.of(melhor));
    }
}
