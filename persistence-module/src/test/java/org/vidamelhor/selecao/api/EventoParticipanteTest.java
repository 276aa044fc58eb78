package org.vidamelhor.selecao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.RodadaDoEdital;

/** SM-02, transition by transition: the table of the specification, and everything else refused. */
@Tag("SM-02")
class EventoParticipanteTest {

    private static final Map<String, String> TABELA = Map.ofEntries(
            Map.entry("REGISTRAR_VISTORIA", "INSCRITO > VISTORIADO"),
            Map.entry("CREDENCIAR", "INSCRITO VISTORIADO > CREDENCIADO"),
            Map.entry("ENTREGAR_ENVELOPES", "INSCRITO VISTORIADO CREDENCIADO > ENVELOPES_ENTREGUES"),
            Map.entry("ABRIR_A", "ENVELOPES_ENTREGUES > A_ABERTO"),
            Map.entry("DESISTIR", "ENVELOPES_ENTREGUES > DESISTENTE"),
            Map.entry(
                    "DESISTIR_COM_MOTIVO_ACEITO",
                    "A_ABERTO EM_ANALISE CLASSIFICADA DESCLASSIFICADA B_ABERTO HABILITADA INABILITADA VENCEDORA"
                            + " > DESISTENTE"),
            Map.entry("ANALISAR", "A_ABERTO > EM_ANALISE"),
            Map.entry("CLASSIFICAR", "EM_ANALISE > CLASSIFICADA"),
            Map.entry("DESCLASSIFICAR", "EM_ANALISE > DESCLASSIFICADA"),
            Map.entry(
                    "DESCLASSIFICAR_POR_FATO",
                    "CLASSIFICADA B_ABERTO HABILITADA INABILITADA VENCEDORA CONVOCADA > DESCLASSIFICADA"),
            Map.entry("REVER_CLASSIFICACAO", "DESCLASSIFICADA > CLASSIFICADA"),
            Map.entry("ABRIR_B", "CLASSIFICADA > B_ABERTO"),
            Map.entry("HABILITAR", "B_ABERTO > HABILITADA"),
            Map.entry("INABILITAR", "B_ABERTO > INABILITADA"),
            Map.entry("REVER_HABILITACAO", "INABILITADA > HABILITADA"),
            Map.entry("ADJUDICAR", "HABILITADA > VENCEDORA"),
            Map.entry("CONVOCAR", "VENCEDORA > CONVOCADA"),
            Map.entry("CONTRATAR", "CONVOCADA > CONTRATADA"),
            Map.entry("DECAIR", "CONVOCADA > DECAIDA"));

    static Stream<Arguments> pares() {
        return Stream.of(EventoParticipante.values()).flatMap(evento -> Stream.of(SituacaoParticipante.values())
                .map(situacao -> Arguments.of(evento, situacao)));
    }

    @ParameterizedTest
    @MethodSource("pares")
    @DisplayName("cada ato só cabe onde a tabela o põe")
    void cabe(EventoParticipante evento, SituacaoParticipante situacao) {
        String[] linha = TABELA.get(evento.name()).split(" > ");

        assertThat(evento.cabeEm(situacao))
                .isEqualTo(List.of(linha[0].split(" ")).contains(situacao.name()));
        assertThat(evento.para()).hasToString(linha[1]);
    }

    @Test
    @DisplayName("a entidade muda pelo ato que cabe; outro é recusado com a regra e não a muda")
    void participante() {
        var entidade = new Participante(
                new RodadaDoEdital(1L, 1),
                3,
                Cnpj.de("00000001000136"),
                " Associação ",
                "conta",
                Instant.parse("2018-05-18T13:00:00Z"));

        assertThat(entidade.codigo()).isEqualTo("P03");
        assertThat(entidade.protocolo(CodigoDoEdital.de("002/2018"))).isEqualTo("002-2018/P03");
        assertThat(entidade.mudar(EventoParticipante.ENTREGAR_ENVELOPES)).isEqualTo(SituacaoParticipante.INSCRITO);
        assertThatThrownBy(() -> entidade.mudar(EventoParticipante.CLASSIFICAR))
                .isInstanceOfSatisfying(
                        AtoImpedidoException.class,
                        e -> assertThat(e.impedimentos().get(0).regra()).isEqualTo("B-5.14"));
        assertThat(entidade.getSituacao()).isEqualTo(SituacaoParticipante.ENVELOPES_ENTREGUES);
    }

    @Test
    @Tag("B-4.1")
    @DisplayName("B-4.1 a conta assume a entidade que veio sem uma, com o nome que ela se dá; outra conta já não")
    void assume() {
        var entidade = new Participante(
                new RodadaDoEdital(1L, 1), 1, Cnpj.de("11222333000181"), "Assoc. A", null, Instant.EPOCH);
        entidade.assumir("conta", " Associação A ");

        assertThat(entidade.getLogin()).isEqualTo("conta");
        assertThat(entidade.getNome()).isEqualTo("Associação A");
        assertThatThrownBy(() -> entidade.assumir("outra", "Associação A")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("sem envelopes está quem só se inscreveu, visitou ou se credenciou")
    void sem_envelopes() {
        assertThat(SituacaoParticipante.values())
                .filteredOn(SituacaoParticipante::isSemEnvelopes)
                .extracting(Enum::name)
                .containsExactly("INSCRITO", "VISTORIADO", "CREDENCIADO");
    }
}
