package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.AGENDAMENTO_DA_VISTORIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.CANCELAMENTO_DA_VISTORIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECLARACAO_DE_VISTORIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.VISITA_A_UNIS;
import static org.vidamelhor.selecao.api.SituacaoParticipante.INSCRITO;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.SituacaoDaVisita;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** Session on Saturday 19/05/2018 at 10:00: the last moment is Wednesday 16/05 at 10:00 (WE-17). */
class RegrasDaVistoriaTest {

    private static final String S = "SUBURBIO";
    private static final String P = "PORTAL";

    private static ProcessoDeTeste publicado() {
        return ProcessoDeTeste.em(SituacaoEdital.PUBLICADO)
                .inscrita(1, INSCRITO)
                .inscrita(2, INSCRITO)
                .agora("2018-05-10T09:00");
    }

    private static String[] em(String dia, String hora) {
        return new String[] {"data", dia, "hora", hora};
    }

    private static String[] visita(String dia, String hora) {
        return new String[] {
            "resultado", "REALIZADA", "data", dia, "hora", hora, "visitante", "Fulana", "servidor", "Sicrano"
        };
    }

    private static List<SituacaoDaVisita> situacoes(ProcessoDeTeste p) {
        return new Vistoria(p.processo(), 1L)
                .andamentos().stream().map(Vistoria.Andamento::situacao).toList();
    }

    private static ProcessoDeTeste visitadas() {
        ProcessoDeTeste p = publicado().agora("2018-05-15T12:00");
        p.junta(VISITA_A_UNIS, 1L, S, visita("2018-05-14", "09:00"));
        p.junta(VISITA_A_UNIS, 1L, P, visita("2018-05-15", "11:00"));
        return p;
    }

    @ParameterizedTest
    @CsvSource({"10:00, ''", "10:01, B-4.2 tarde", "09:59, ''"})
    @Tag("B-4.2")
    @Tag("DL-05")
    @DisplayName("B-4.2 DL-05 marca-se para até a 72ª hora antes da abertura, exata; um minuto depois, não")
    void marca_ate(String hora, String recusa) {
        assertThat(publicado().recusa(AGENDAMENTO_DA_VISTORIA, 1L, S, em("2018-05-16", hora)))
                .isEqualTo(recusa);
    }

    @ParameterizedTest
    @CsvSource({"2018-05-16T10:00, ''", "2018-05-16T10:01, B-4.2 encerrada"})
    @Tag("B-4.2")
    @Tag("DL-05")
    @DisplayName("DL-05 na 72ª hora ainda se marca; depois dela o prazo acabou")
    void prazo_encerrado(String agora, String recusa) {
        assertThat(publicado().agora(agora).recusa(AGENDAMENTO_DA_VISTORIA, 1L, S, em("2018-05-16", "10:00")))
                .isEqualTo(recusa);
    }

    @Test
    @Tag("DL-05")
    @DisplayName("DL-05 horas correm em feriado e fim de semana: abertura na segunda, o limite é a sexta")
    void horas_nao_pulam() {
        ProcessoDeTeste p = publicado().comNoEdital("/sessao/inicio", "\"2018-05-21T10:00\"");

        assertThat(p.processo().limiteDaVistoria().orElseThrow().toLocalDateTime())
                .hasToString("2018-05-18T10:00");
        assertThat(p.recusa(AGENDAMENTO_DA_VISTORIA, 1L, S, em("2018-05-18", "10:01")))
                .isEqualTo("B-4.2 tarde");
    }

    @Test
    @Tag("B-4.2")
    @DisplayName(
            "B-4.2 a retificação que muda a sessão muda o limite: o que era tarde cabe, e o que cabia já não conta")
    void sessao_remarcada() {
        ProcessoDeTeste p = visitadas();
        assertThat(p.recusa(AGENDAMENTO_DA_VISTORIA, 2L, S, em("2018-05-17", "10:00")))
                .isEqualTo("B-4.2 tarde");
        p.comNoEdital("/sessao/inicio", "\"2018-05-22T10:00\"");
        assertThat(p.recusa(AGENDAMENTO_DA_VISTORIA, 2L, S, em("2018-05-17", "10:00")))
                .isEmpty();
        p.comNoEdital("/sessao/inicio", "\"2018-05-18T10:59\"");
        assertThat(situacoes(p)).containsExactly(SituacaoDaVisita.VISITADA, SituacaoDaVisita.FORA_DO_PRAZO);
        assertThat(p.recusa(DECLARACAO_DE_VISTORIA, 1L, "")).isEqualTo("B-4.3 faltaVisitar");
    }

    @Test
    @Tag("B-4.2")
    @DisplayName("B-4.2 edital que conta dias em vez de horas: vale até o fim do dia; sem o prazo, até a sessão")
    void outro_prazo() {
        ProcessoDeTeste p = publicado()
                .comNoEdital("/prazos/lista/0/unidade", "\"DIAS_UTEIS\"")
                .comNoEdital("/prazos/lista/0/quantidade", "2");

        assertThat(p.processo().limiteDaVistoria().orElseThrow().toLocalDateTime())
                .hasToString("2018-05-17T23:59");
        assertThat(p.semPrazo("DL-05").recusa(AGENDAMENTO_DA_VISTORIA, 1L, S, em("2018-05-19", "09:00")))
                .isEmpty();
    }

    @Test
    @Tag("B-4.2")
    @DisplayName("B-4.2 não se marca para o passado, nem em UNIS que o edital não tem, nem onde já se visitou")
    void o_que_nao_se_marca() {
        ProcessoDeTeste p = visitadas();

        assertThat(p.recusa(AGENDAMENTO_DA_VISTORIA, 2L, S, em("2018-05-15", "11:59")))
                .isEqualTo("B-4.2 passada");
        assertThat(p.recusa(AGENDAMENTO_DA_VISTORIA, 2L, "LUA", em("2018-05-16", "09:00")))
                .isEqualTo("B-4.2 semUnis");
        assertThat(p.recusa(AGENDAMENTO_DA_VISTORIA, 1L, S, em("2018-05-16", "09:00")))
                .isEqualTo("B-4.2 jaVisitada");
        assertThat(p.recusa(AGENDAMENTO_DA_VISTORIA, 3L, S, em("2018-05-16", "09:00")))
                .isEqualTo("B-4.2 semInscricao");
    }

    @Test
    @Tag("B-4.2")
    @DisplayName("B-4.2 duas entidades podem marcar a mesma hora na mesma UNIS: o edital não o proíbe")
    void mesma_hora() {
        ProcessoDeTeste p = publicado();
        p.junta(AGENDAMENTO_DA_VISTORIA, 1L, S, em("2018-05-14", "09:00"));

        assertThat(p.recusa(AGENDAMENTO_DA_VISTORIA, 2L, S, em("2018-05-14", "09:00")))
                .isEmpty();
    }

    @Test
    @DisplayName("remarca-se marcando de novo; cancela-se o que está marcado, uma vez")
    void remarca_e_cancela() {
        ProcessoDeTeste p = publicado();
        assertThat(p.recusa(CANCELAMENTO_DA_VISTORIA, 1L, S)).isEqualTo("B-4.2 semAgendamento");
        p.junta(AGENDAMENTO_DA_VISTORIA, 1L, S, em("2018-05-14", "09:00"));
        p.junta(AGENDAMENTO_DA_VISTORIA, 1L, S, em("2018-05-15", "14:00"));
        var marcada = new Vistoria(p.processo(), 1L).andamentos().get(0);
        assertThat(marcada.em().orElseThrow()).hasToString("2018-05-15T14:00");
        p.junta(CANCELAMENTO_DA_VISTORIA, 1L, S);

        assertThat(situacoes(p)).containsExactly(SituacaoDaVisita.A_AGENDAR, SituacaoDaVisita.A_AGENDAR);
        assertThat(new Vistoria(p.processo(), 1L).andamentos().get(0).em()).isEmpty();
        assertThat(p.recusa(CANCELAMENTO_DA_VISTORIA, 1L, S)).isEqualTo("B-4.2 semAgendamento");
    }

    @Test
    @Tag("B-4.2")
    @DisplayName("B-4.2 registra-se a visita depois de feita, até a 72ª hora, com quem veio; ou que ninguém veio")
    void registra() {
        ProcessoDeTeste p = publicado().agora("2018-05-17T09:00");

        assertThat(p.recusa(VISITA_A_UNIS, 1L, S, visita("2018-05-16", "10:00")))
                .isEmpty();
        assertThat(p.recusa(VISITA_A_UNIS, 1L, S, visita("2018-05-16", "10:01")))
                .isEqualTo("B-4.2 tarde");
        assertThat(p.recusa(VISITA_A_UNIS, 1L, S, visita("2018-05-17", "09:01")))
                .isEqualTo("B-4.2 futura, B-4.2 tarde");
        assertThat(p.recusa(VISITA_A_UNIS, 1L, S, "resultado", "REALIZADA", "data", "2018-05-14", "hora", "09:00"))
                .isEqualTo("B-4.2 semVisitante");
        p.junta(VISITA_A_UNIS, 1L, S, "resultado", "NINGUEM_VEIO", "data", "2018-05-16", "hora", "11:00");
        assertThat(situacoes(p)).containsExactly(SituacaoDaVisita.NINGUEM_VEIO, SituacaoDaVisita.A_AGENDAR);
        p.junta(VISITA_A_UNIS, 1L, S, visita("2018-05-16", "09:00"));
        assertThat(situacoes(p)).containsExactly(SituacaoDaVisita.VISITADA, SituacaoDaVisita.A_AGENDAR);
    }

    @Test
    @Tag("B-4.3")
    @Tag("AN-IV")
    @DisplayName("B-4.3 a declaração sai depois de visitadas todas as UNIS exigidas, uma vez, e só assinada muda SM-02")
    void declara() {
        ProcessoDeTeste p = publicado().agora("2018-05-15T12:00");
        p.junta(VISITA_A_UNIS, 1L, S, visita("2018-05-14", "09:00"));
        assertThat(p.recusa(DECLARACAO_DE_VISTORIA, 1L, "")).isEqualTo("B-4.3 faltaVisitar");
        p.junta(VISITA_A_UNIS, 1L, P, visita("2018-05-15", "11:00"));
        int declaracao = p.juntaSemAssinar(DECLARACAO_DE_VISTORIA, 1L, "");

        assertThat(p.situacao(1)).isEqualTo(INSCRITO);
        assertThat(p.recusa(DECLARACAO_DE_VISTORIA, 1L, "")).isEqualTo("B-4.3 jaJuntada");
        assertThat(p.recusa(VISITA_A_UNIS, 1L, S, visita("2018-05-14", "09:00")))
                .isEqualTo("B-4.3 jaDeclarada");
        p.assina(declaracao);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.VISTORIADO);
        assertThat(p.situacao(2)).isEqualTo(INSCRITO);
    }

    @Test
    @Tag("B-4.3")
    @DisplayName("B-4.3 a UNIS que o edital dispensa não se espera")
    void dispensada() {
        ProcessoDeTeste p = publicado()
                .comNoEdital("/unis/lista/1", "{\"codigo\": \"PORTAL\", \"nome\": \"P\", \"dispensaVistoria\": true}")
                .agora("2018-05-15T12:00");
        p.junta(VISITA_A_UNIS, 1L, S, visita("2018-05-14", "09:00"));

        assertThat(p.recusa(DECLARACAO_DE_VISTORIA, 1L, "")).isEmpty();
    }

    @Test
    @Tag("B-4.3")
    @DisplayName("SM-02 quem já entregou os envelopes recebe a declaração e não volta atrás de estado")
    void depois_da_entrega() {
        ProcessoDeTeste p = visitadas().inscrita(1, SituacaoParticipante.ENVELOPES_ENTREGUES);
        p.junta(DECLARACAO_DE_VISTORIA, 1L, "");

        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.ENVELOPES_ENTREGUES);
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("B-4.2")
    @DisplayName("B-4.2 nada da vistoria cabe antes de publicado o edital, nem depois de aberta a sessão")
    void so_antes_da_sessao(SituacaoEdital situacao) {
        boolean cabe =
                EnumSet.of(SituacaoEdital.PUBLICADO, SituacaoEdital.RETIFICADO).contains(situacao);
        ProcessoDeTeste p = visitadas().fica(situacao);
        p.poe(AGENDAMENTO_DA_VISTORIA, 2L, S, em("2018-05-16", "09:00"));

        assertThat(p.recusa(AGENDAMENTO_DA_VISTORIA, 2L, P, em("2018-05-16", "09:00")))
                .isEqualTo(cabe ? "" : "B-4.2 situacao");
        assertThat(p.recusa(CANCELAMENTO_DA_VISTORIA, 2L, S)).isEqualTo(cabe ? "" : "B-4.2 situacao");
        assertThat(p.recusa(VISITA_A_UNIS, 2L, P, visita("2018-05-14", "09:00")))
                .isEqualTo(cabe ? "" : "B-4.2 situacao");
        assertThat(p.recusa(DECLARACAO_DE_VISTORIA, 1L, "")).isEqualTo(cabe ? "" : "B-4.3 situacao");
    }

    @Test
    @DisplayName("o que se pode pensar em juntar da vistoria: por entidade e UNIS, também de quem nada abriu")
    void imaginaveis() {
        assertThat(RegrasDosAutos.imaginaveis(publicado().processo()).stream()
                        .filter(x -> x.especie() == AGENDAMENTO_DA_VISTORIA)
                        .map(x -> x.participante() + " " + x.alvo()))
                .containsExactly("1 SUBURBIO", "1 PORTAL", "2 SUBURBIO", "2 PORTAL");
        assertThat(RegrasDosAutos.imaginaveis(publicado().processo()))
                .noneMatch(x -> x.especie() == EspecieDePeca.DILIGENCIA);
    }
}
