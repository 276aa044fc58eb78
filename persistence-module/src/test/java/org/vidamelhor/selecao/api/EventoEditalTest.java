package org.vidamelhor.selecao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
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
import org.vidamelhor.selecao.dominio.Edital;

/** SM-01, transition by transition: the table of the specification, and everything else refused. */
@Tag("SM-01")
class EventoEditalTest {

    private static final String QUALQUER = "RASCUNHO PUBLICADO RETIFICADO SESSAO_ABERTA EM_JULGAMENTO CLASSIFICADO"
            + " EM_RECURSO_CLASSIFICACAO EM_HABILITACAO EM_RECURSO_HABILITACAO ADJUDICADO HOMOLOGADO SUSPENSO";

    private static final Map<String, String> TABELA = Map.ofEntries(
            Map.entry("PUBLICAR", "RASCUNHO > PUBLICADO"),
            Map.entry("ABRIR_RETIFICACAO", "PUBLICADO > RETIFICADO"),
            Map.entry("DESCARTAR_RETIFICACAO", "RETIFICADO > PUBLICADO"),
            Map.entry("REPUBLICAR", "RETIFICADO > PUBLICADO"),
            Map.entry("ABRIR_SESSAO", "PUBLICADO > SESSAO_ABERTA"),
            Map.entry("CONSTATAR_DESERTO", "SESSAO_ABERTA > DESERTO"),
            Map.entry("ENCERRAR_ABERTURA_A", "SESSAO_ABERTA > EM_JULGAMENTO"),
            Map.entry("DIVULGAR_CLASSIFICACAO", "EM_JULGAMENTO EM_RECURSO_CLASSIFICACAO > CLASSIFICADO"),
            Map.entry("SUSPENDER", "EM_JULGAMENTO > SUSPENSO"),
            Map.entry("RECEBER_NOVAS_PROPOSTAS", "SUSPENSO > SESSAO_ABERTA"),
            Map.entry("ENCERRAR_SEM_NOVAS_PROPOSTAS", "SESSAO_ABERTA > FRACASSADO"),
            Map.entry("CONSTATAR_FRACASSO", "SUSPENSO EM_HABILITACAO > FRACASSADO"),
            Map.entry("RECEBER_RECURSO_DA_CLASSIFICACAO", "CLASSIFICADO > EM_RECURSO_CLASSIFICACAO"),
            Map.entry("INICIAR_HABILITACAO", "CLASSIFICADO EM_RECURSO_CLASSIFICACAO > EM_HABILITACAO"),
            Map.entry("DIVULGAR_HABILITACAO", "EM_HABILITACAO > EM_RECURSO_HABILITACAO"),
            Map.entry("ADJUDICAR", "EM_RECURSO_HABILITACAO ADJUDICADO HOMOLOGADO > ADJUDICADO"),
            Map.entry("HOMOLOGAR", "ADJUDICADO > HOMOLOGADO"),
            Map.entry("CONTRATAR", "HOMOLOGADO > CONTRATADO"),
            Map.entry("REVOGAR", QUALQUER + " > REVOGADO"),
            Map.entry("ANULAR", QUALQUER + " > ANULADO"));

    static Stream<Arguments> pares() {
        return Stream.of(EventoEdital.values())
                .flatMap(evento -> Stream.of(SituacaoEdital.values()).map(situacao -> Arguments.of(evento, situacao)));
    }

    @ParameterizedTest
    @MethodSource("pares")
    @DisplayName("cada ato só cabe onde a tabela o põe")
    void cabe(EventoEdital evento, SituacaoEdital situacao) {
        String[] linha = TABELA.get(evento.name()).split(" > ");

        assertThat(evento.cabeEm(situacao))
                .isEqualTo(List.of(linha[0].split(" ")).contains(situacao.name()));
        assertThat(evento.para()).hasToString(linha[1]);
    }

    @Test
    @DisplayName("o edital recusa o ato fora de hora com a regra, e fica onde está")
    void recusa() {
        var edital = new Edital(new CodigoDoEdital("002", 2018), "Edital", Instant.EPOCH, "teste");

        assertThatThrownBy(() -> edital.mudar(EventoEdital.ABRIR_SESSAO))
                .isInstanceOfSatisfying(
                        AtoImpedidoException.class,
                        e -> assertThat(e.impedimentos().get(0).regra()).isEqualTo("A-9"));
        assertThat(edital.getSituacao()).isEqualTo(SituacaoEdital.RASCUNHO);
        assertThat(edital.mudar(EventoEdital.PUBLICAR)).isEqualTo(SituacaoEdital.RASCUNHO);
        assertThat(edital.getSituacao()).isEqualTo(SituacaoEdital.PUBLICADO);
    }

    @Test
    @Tag("B-5.22")
    @DisplayName("B-5.22 cada suspensão abre uma rodada com a nova data; sessão sem ninguém é fracasso, e não deserto")
    void rodadas() {
        var edital = new Edital(new CodigoDoEdital("002", 2018), "Edital", Instant.EPOCH, "teste");
        assertThat(edital.sessaoSemPropostas()).isEqualTo(EventoEdital.CONSTATAR_DESERTO);
        edital.mudar(EventoEdital.PUBLICAR);
        assertThatThrownBy(() -> edital.receberNovasPropostas(LocalDateTime.MIN))
                .isInstanceOf(AtoImpedidoException.class);
        edital.mudar(edital.aberturaDaSessao());
        edital.mudar(EventoEdital.ENCERRAR_ABERTURA_A);
        edital.mudar(EventoEdital.SUSPENDER);
        assertThat(edital.isSemNovaData()).isTrue();

        edital.receberNovasPropostas(LocalDateTime.of(2018, 6, 13, 10, 0));
        edital.receberNovasPropostas(LocalDateTime.of(2018, 6, 14, 10, 0));

        assertThat(edital.isSemNovaData()).isFalse();
        assertThat(edital.getSessaoDaRodada()).contains(LocalDateTime.of(2018, 6, 14, 10, 0));
        assertThat(edital.aberturaDaSessao()).isEqualTo(EventoEdital.RECEBER_NOVAS_PROPOSTAS);
        edital.mudar(edital.aberturaDaSessao());
        assertThat(edital.sessaoSemPropostas()).isEqualTo(EventoEdital.ENCERRAR_SEM_NOVAS_PROPOSTAS);
        edital.mudar(EventoEdital.ENCERRAR_ABERTURA_A);
        edital.mudar(EventoEdital.SUSPENDER);
        assertThat(edital.getSessaoDaRodada()).isEmpty();
        assertThat(edital.isSemNovaData()).isTrue();
    }
}
