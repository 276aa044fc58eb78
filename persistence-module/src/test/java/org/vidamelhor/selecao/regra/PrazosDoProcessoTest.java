package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.ADJUDICACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.CERTIDAO_DE_DECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.CONVOCACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DILIGENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.EXTENSAO_DA_VALIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.HOMOLOGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR;
import static org.vidamelhor.selecao.api.EspecieDePeca.MANIFESTACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.NOVA_DATA;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_DA_AUTORIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.RENUNCIA_AO_RECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESPOSTA_A_DILIGENCIA;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.EspecieDePrazo;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.PrazoDoProcesso;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** Each period with its end, whose it is and how it stands, on the calendar of Salvador (WE-17). */
class PrazosDoProcessoTest {

    private static final String FASE = "CLASSIFICACAO";

    private static List<String> prazos(ProcessoDeTeste p) {
        return PrazosDoProcesso.de(p.processo(), ZoneOffset.UTC).stream()
                .map(PrazosDoProcessoTest::escrito)
                .toList();
    }

    private static String escrito(PrazoDoProcesso p) {
        String estado = p.isVencido() ? "vencido" : p.cumprido() ? "cumprido" : String.valueOf(p.faltam());
        return p.especie() + " " + p.regra() + " " + p.base() + " > " + p.fim() + " " + estado + " "
                + String.join(
                        " ",
                        p.entidades().stream()
                                .map(ParticipanteNoProcesso::codigo)
                                .toList());
    }

    private static String de(ProcessoDeTeste p, EspecieDePrazo especie) {
        return String.join(
                "; ",
                prazos(p).stream()
                        .filter(x -> x.startsWith(especie + " "))
                        .map(x -> x.substring(especie.name().length() + 1).strip())
                        .toList());
    }

    @Test
    @Tag("B-5.22")
    @Tag("DL-13")
    @DisplayName("DL-13 suspensa, há oito dias úteis para marcar a nova data; marcada, está cumprido")
    void nova_data() {
        ProcessoDeTeste p = comTres(SituacaoEdital.SUSPENSO, SituacaoParticipante.DESCLASSIFICADA);
        assertThat(prazos(p).get(0)).isEqualTo("NOVAS_PROPOSTAS B-5.22 2018-06-05 > 2018-06-15 10 ");

        p.junta(NOVA_DATA, null, "", "data", "2018-06-13");

        assertThat(de(p, EspecieDePrazo.NOVAS_PROPOSTAS)).isEqualTo("B-5.22 2018-06-05 > 2018-06-15 cumprido");
    }

    @Test
    @Tag("B-6.6.a")
    @Tag("DL-14")
    @DisplayName("DL-14 o recurso corre cinco dias úteis; findo sem certidão aparece como vencido, e primeiro")
    void recurso() {
        ProcessoDeTeste p = comTres(SituacaoEdital.CLASSIFICADO, SituacaoParticipante.CLASSIFICADA);
        assertThat(de(p, EspecieDePrazo.RECURSO)).isEqualTo("B-6.6.a 2018-06-05 > 2018-06-12 7");

        p.hoje("2018-06-13");
        assertThat(prazos(p).get(0)).isEqualTo("RECURSO B-6.6.a 2018-06-05 > 2018-06-12 vencido ");
        p.junta(CERTIDAO_DE_DECURSO, null, FASE, "semRecurso", "true");
        assertThat(de(p, EspecieDePrazo.RECURSO)).isEqualTo("B-6.6.a 2018-06-05 > 2018-06-12 cumprido");

        ProcessoDeTeste outra = comTres(SituacaoEdital.CLASSIFICADO, SituacaoParticipante.CLASSIFICADA);
        for (long id = 1; id <= 3; id++) {
            assertThat(de(outra, EspecieDePrazo.RECURSO)).endsWith(" 7");
            outra.junta(RENUNCIA_AO_RECURSO, id, FASE, "data", "2018-06-05");
        }
        assertThat(de(outra, EspecieDePrazo.RECURSO)).endsWith("cumprido");
        assertThat(de(outra.fica(SituacaoEdital.EM_HABILITACAO).hoje("2018-06-20"), EspecieDePrazo.RECURSO))
                .endsWith("cumprido");
    }

    @Test
    @Tag("B-5.28")
    @Tag("DL-12")
    @DisplayName("DL-12 a diligência tem três dias úteis, é de uma entidade, e acaba com a resposta")
    void diligencia() {
        ProcessoDeTeste p = comTres(SituacaoEdital.EM_HABILITACAO, SituacaoParticipante.B_ABERTO);
        int peca = p.junta(DILIGENCIA, 2L, "", "fundamento", "B-5.27");
        assertThat(de(p, EspecieDePrazo.DILIGENCIA)).isEqualTo("B-5.28 2018-06-05 > 2018-06-08 3 P02");

        p.junta(RESPOSTA_A_DILIGENCIA, 2L, String.valueOf(peca), "recebidaEm", "2018-06-05");

        assertThat(de(p, EspecieDePrazo.DILIGENCIA)).endsWith("cumprido P02");
    }

    @Test
    @Tag("B-5.30")
    @DisplayName("B-5.30 o contraditório corre da assinatura da intenção; quem ainda não a conhece não o vê")
    void contraditorio() {
        ProcessoDeTeste p = comTres(SituacaoEdital.CLASSIFICADO, SituacaoParticipante.CLASSIFICADA);
        int intencao = p.poeSemAssinar(INTENCAO_DE_DESCLASSIFICAR, 1L, "");
        assertThat(de(p, EspecieDePrazo.CONTRADITORIO)).isEmpty();
        p.assina(intencao);

        assertThat(de(p, EspecieDePrazo.CONTRADITORIO)).isEqualTo("B-6.6.a 2018-06-05 > 2018-06-12 7 P01");
        PrazoDoProcesso prazo = PrazosDoProcesso.de(p.processo(), ZoneOffset.UTC).stream()
                .filter(x -> x.especie() == EspecieDePrazo.CONTRADITORIO)
                .findFirst()
                .orElseThrow();
        assertThat(prazo.de(1L)).isTrue();
        assertThat(prazo.de(2L)).isFalse();
        assertThat(prazo.doAto(MANIFESTACAO, String.valueOf(intencao))).isTrue();
        assertThat(prazo.doAto(MANIFESTACAO, "9")).isFalse();
    }

    @Test
    @Tag("B-4.5")
    @Tag("DL-10")
    @DisplayName("B-4.5 propostas que valem até o mesmo dia são uma linha; a estendida tem a sua")
    void validade() {
        ProcessoDeTeste p = comTres(SituacaoEdital.CLASSIFICADO, SituacaoParticipante.CLASSIFICADA)
                .entidade(4, SituacaoParticipante.DESCLASSIFICADA, 0);
        assertThat(de(p, EspecieDePrazo.VALIDADE)).isEqualTo("B-4.5 2018-05-19 > 2018-09-16 103 P01 P02 P03");

        p.junta(EXTENSAO_DA_VALIDADE, 2L, "", "ate", "2018-12-31");

        assertThat(de(p, EspecieDePrazo.VALIDADE))
                .isEqualTo("B-4.5 2018-05-19 > 2018-09-16 103 P01 P03; B-4.5 2018-05-19 > 2018-12-31 209 P02");
    }

    @Test
    @Tag("B-5.25")
    @Tag("A-13.2")
    @Tag("B-8.3")
    @Tag("DL-17")
    @Tag("DL-19")
    @DisplayName("B-5.25 e B-8.3 da homologação publicada à assinatura: trinta dias para convocar, dez para assinar")
    void contrato() {
        ProcessoDeTeste p = comTres(SituacaoEdital.HOMOLOGADO, SituacaoParticipante.HABILITADA)
                .fica(1, SituacaoParticipante.VENCEDORA);
        p.poe(ADJUDICACAO, 1L, "", "valor", "1.00");
        int homologacao = p.poe(HOMOLOGACAO, null, "");
        assertThat(de(p, EspecieDePrazo.CONVOCACAO)).isEmpty();
        p.poe(PUBLICACAO_DA_AUTORIDADE, null, String.valueOf(homologacao), "data", "2018-06-05");

        assertThat(de(p, EspecieDePrazo.CONVOCACAO)).isEqualTo("B-5.25 2018-06-05 > 2018-07-05 30 P01");
        assertThat(de(p, EspecieDePrazo.LIMITE_DA_ASSINATURA)).isEqualTo("A-13.2 2018-06-05 > 2018-07-05 30 P01");
        p.poe(CONVOCACAO, 1L, "");
        p.fica(1, SituacaoParticipante.CONVOCADA);
        assertThat(de(p, EspecieDePrazo.CONVOCACAO)).endsWith("cumprido P01");
        assertThat(de(p, EspecieDePrazo.ASSINATURA)).isEqualTo("B-8.3; B-8.4 2018-06-05 > 2018-06-15 10 P01");
        p.fica(1, SituacaoParticipante.CONTRATADA).fica(SituacaoEdital.CONTRATADO);
        assertThat(prazos(p)).allMatch(x -> x.contains(" cumprido "));
    }

    @Test
    @Tag("DL-14")
    @DisplayName("quanto falta se diz em palavras: falta, vence hoje, venceu")
    void quanto() {
        ProcessoDeTeste p = comTres(SituacaoEdital.CLASSIFICADO, SituacaoParticipante.CLASSIFICADA);
        assertThat(List.of("2018-06-11", "2018-06-12", "2018-06-14").stream()
                        .map(dia -> PrazosDoProcesso.de(p.hoje(dia).processo(), ZoneOffset.UTC)
                                .get(0)
                                .quanto())
                        .map(Textos::texto))
                .containsExactly("falta 1 dia", "vence hoje", "venceu há 2 dias");
    }

    @ParameterizedTest
    @EnumSource(EspecieDePrazo.class)
    @DisplayName("cada prazo diz o que o fez começar")
    void evento(EspecieDePrazo especie) {
        assertThat(Textos.texto(Explicacao.de("", especie.evento()))).doesNotStartWith("⟦");
    }
}
