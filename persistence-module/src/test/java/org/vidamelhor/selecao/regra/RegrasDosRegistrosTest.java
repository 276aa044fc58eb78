package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.ABERTURA_DO_ENVELOPE_B;
import static org.vidamelhor.selecao.api.EspecieDePeca.ATA_DA_ABERTURA;
import static org.vidamelhor.selecao.api.EspecieDePeca.ATA_DA_HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.ATA_DA_REUNIAO_RESERVADA;
import static org.vidamelhor.selecao.api.EspecieDePeca.CONVOCACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DESISTENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.FRACASSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.HOMOLOGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.NOVA_DATA;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_DA_AUTORIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_NO_DOE;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESULTADO_DA_CLASSIFICACAO;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.em;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

class RegrasDosRegistrosTest {

    private static final String[] HOJE = {"data", "2018-06-05"};
    private static final String[] AMANHA = {"data", "2018-06-06"};

    private static ProcessoDeTeste suspenso() {
        return em(SituacaoEdital.SUSPENSO).entidade(1, SituacaoParticipante.DESCLASSIFICADA, 0);
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("B-5.5")
    @Tag("B-5.12")
    @DisplayName("B-5.5 ata há depois de aberta a sessão; a da habilitação, depois de aberto um Envelope B")
    void atas(SituacaoEdital situacao) {
        boolean cedo = EnumSet.of(
                        SituacaoEdital.RASCUNHO,
                        SituacaoEdital.PUBLICADO,
                        SituacaoEdital.RETIFICADO,
                        SituacaoEdital.SESSAO_ABERTA)
                .contains(situacao);
        ProcessoDeTeste p = comTres(situacao, SituacaoParticipante.B_ABERTO);

        assertThat(p.recusa(ATA_DA_ABERTURA, null, "", HOJE)).isEqualTo(cedo ? "B-5.5 situacao" : "");
        assertThat(p.recusa(ATA_DA_REUNIAO_RESERVADA, null, "", HOJE)).isEqualTo(cedo ? "B-5.12 situacao" : "");
        assertThat(p.recusa(ATA_DA_HABILITACAO, null, "", HOJE)).isEqualTo("B-5.5 situacao");
        p.poe(ABERTURA_DO_ENVELOPE_B, 1L, "");
        assertThat(p.recusa(ATA_DA_HABILITACAO, null, "", HOJE)).isEmpty();
    }

    @Test
    @DisplayName("ata não é de dia que não veio; faz-se outra depois de assinada a que espera")
    void ata() {
        ProcessoDeTeste p = comTres(SituacaoEdital.EM_JULGAMENTO, SituacaoParticipante.EM_ANALISE);

        assertThat(p.recusa(ATA_DA_ABERTURA, null, "", AMANHA)).isEqualTo("B-5.5 dataFutura");
        int ata = p.juntaSemAssinar(ATA_DA_ABERTURA, null, "", HOJE);
        assertThat(p.recusa(ATA_DA_ABERTURA, null, "", HOJE)).isEqualTo("D14 porAssinar");
        p.assina(ata);
        assertThat(p.recusa(ATA_DA_ABERTURA, null, "", HOJE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("B-5.31")
    @DisplayName("B-5.31 o texto da classificação vai ao DOE entre o relatório e o fim dos recursos dela")
    void resultado_da_classificacao(SituacaoEdital situacao) {
        boolean cabe = EnumSet.of(
                        SituacaoEdital.EM_JULGAMENTO,
                        SituacaoEdital.CLASSIFICADO,
                        SituacaoEdital.EM_RECURSO_CLASSIFICACAO)
                .contains(situacao);
        ProcessoDeTeste p = comTres(situacao, SituacaoParticipante.CLASSIFICADA);

        assertThat(p.recusa(RESULTADO_DA_CLASSIFICACAO)).isEqualTo(cabe ? "" : "B-5.31 situacao");
        assertThat(em(situacao)
                        .entidade(1, SituacaoParticipante.DESCLASSIFICADA, 0)
                        .recusa(RESULTADO_DA_CLASSIFICACAO))
                .isEqualTo(cabe ? "B-5.14 semClassificacao" : "B-5.31 situacao, B-5.14 semClassificacao");
        if (cabe) {
            p.juntaSemAssinar(RESULTADO_DA_CLASSIFICACAO, null, "");
            assertThat(p.recusa(RESULTADO_DA_CLASSIFICACAO)).isEqualTo("D14 porAssinar");
        }
    }

    @Test
    @Tag("B-5.31")
    @DisplayName("B-5.31 publica-se, uma vez, o que está assinado, do dia da assinatura em diante, por quem o praticou")
    void publicacao() {
        ProcessoDeTeste p = comTres(SituacaoEdital.HOMOLOGADO, SituacaoParticipante.HABILITADA);
        int ato = p.poeSemAssinar(HOMOLOGACAO, null, "");
        String alvo = String.valueOf(ato);

        assertThat(p.recusa(PUBLICACAO_DA_AUTORIDADE, null, alvo, HOJE)).isEqualTo("D14 semAssinatura");
        p = comTres(SituacaoEdital.HOMOLOGADO, SituacaoParticipante.HABILITADA).hoje("2018-06-04");
        p.poe(HOMOLOGACAO, null, "");
        p.hoje("2018-06-05");
        assertThat(p.recusa(PUBLICACAO_DA_AUTORIDADE, null, "1", "data", "2018-06-03"))
                .isEqualTo("B-5.31 publicadaAntes");
        assertThat(p.recusa(PUBLICACAO_DA_AUTORIDADE, null, "1", AMANHA)).isEqualTo("B-5.31 dataFutura");
        assertThat(p.recusa(PUBLICACAO_DA_AUTORIDADE, null, "1", "data", "2018-06-04"))
                .isEmpty();
        assertThat(p.recusa(PUBLICACAO_NO_DOE, null, "1", HOJE)).isEqualTo("B-5.31 semPeca");
        assertThat(p.recusa(PUBLICACAO_DA_AUTORIDADE, null, "7", HOJE)).isEqualTo("B-5.31 semPeca");
        p.junta(PUBLICACAO_DA_AUTORIDADE, null, "1", HOJE);
        assertThat(p.recusa(PUBLICACAO_DA_AUTORIDADE, null, "1", HOJE)).isEqualTo("B-5.31 jaJuntada");
        assertThat(p.processo()
                        .autos()
                        .publicadaEm(p.processo().autos().obter(1).orElseThrow()))
                .contains(java.time.LocalDate.of(2018, 6, 5));
    }

    @Test
    @Tag("B-5.31")
    @DisplayName("o ato que outro igual substituiu não se publica; de outra entidade, ou por assinar, não substitui")
    void publicacao_superada() {
        ProcessoDeTeste p = comTres(SituacaoEdital.HOMOLOGADO, SituacaoParticipante.HABILITADA);
        p.poe(CONVOCACAO, 1L, "");
        p.poe(CONVOCACAO, 2L, "");
        p.poeSemAssinar(CONVOCACAO, 1L, "");

        assertThat(p.recusa(PUBLICACAO_DA_AUTORIDADE, null, "1", HOJE)).isEmpty();
        p.poe(CONVOCACAO, 1L, "");
        assertThat(p.recusa(PUBLICACAO_DA_AUTORIDADE, null, "1", HOJE)).isEqualTo("B-5.31 superada");
        assertThat(p.recusa(PUBLICACAO_DA_AUTORIDADE, null, "4", HOJE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SituacaoParticipante.class)
    @Tag("B-5.7")
    @Tag("SM-02")
    @DisplayName("B-5.7 aberta a proposta, só se desiste por motivo aceito e antes da convocação")
    void desistencia(SituacaoParticipante estado) {
        boolean cabe = EnumSet.range(SituacaoParticipante.A_ABERTO, SituacaoParticipante.VENCEDORA)
                .contains(estado);
        ProcessoDeTeste p = em(SituacaoEdital.EM_HABILITACAO).entidade(1, estado, 1);

        assertThat(p.recusa(DESISTENCIA, 1L, "", HOJE)).isEqualTo(cabe ? "" : "B-5.7 situacao");
        if (cabe) {
            assertThat(p.recusa(DESISTENCIA, 1L, "", AMANHA)).isEqualTo("B-5.7 dataFutura");
            p.junta(DESISTENCIA, 1L, "", HOJE);
            assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.DESISTENTE);
        }
    }

    @Test
    @Tag("B-5.22")
    @Tag("DL-13")
    @Tag("WE-17")
    @DisplayName("WE-17 suspensa em 05/06, a nova data vai até sexta 15/06; na segunda 18/06 é tarde")
    void nova_data() {
        ProcessoDeTeste p = suspenso();

        assertThat(p.calculados(NOVA_DATA, null, "")).containsEntry("limite", "2018-06-15");
        assertThat(p.recusa(NOVA_DATA, null, "", "data", "2018-06-15")).isEmpty();
        assertThat(p.recusa(NOVA_DATA, null, "", "data", "2018-06-16")).isEqualTo("B-5.22 novaDataTarde");
        assertThat(p.recusa(NOVA_DATA, null, "", "data", "2018-06-04")).isEqualTo("B-5.22 novaDataPassada");
        assertThat(p.recusa(NOVA_DATA, null, "", HOJE)).isEmpty();
        p.juntaSemAssinar(NOVA_DATA, null, "", HOJE);
        assertThat(p.recusa(NOVA_DATA, null, "", HOJE)).isEqualTo("D14 porAssinar");
        assertThat(suspenso().semPrazo("DL-13").calculados(NOVA_DATA, null, "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("SM-01")
    @Tag("B-5.22")
    @DisplayName("B-5.22 nova data só na suspensão publicada; fracasso, na suspensão e na habilitação")
    void situacoes(SituacaoEdital situacao) {
        boolean suspensa = situacao == SituacaoEdital.SUSPENSO;
        ProcessoDeTeste p = suspenso().fica(situacao).hoje("2018-06-18");

        assertThat(p.recusa(NOVA_DATA, null, "", "data", "2018-06-18"))
                .isEqualTo(suspensa ? "B-5.22 novaDataTarde" : "B-5.22 situacao");
        assertThat(p.recusa(FRACASSO))
                .isEqualTo(suspensa || situacao == SituacaoEdital.EM_HABILITACAO ? "" : "SM-01 situacao");
        p.classificacao(null);
        assertThat(p.recusa(NOVA_DATA, null, "", "data", "2018-06-18"))
                .isEqualTo(suspensa ? "B-5.31 semSuspensao" : "B-5.22 situacao");
    }

    @Test
    @Tag("SM-01")
    @Tag("B-5.22")
    @DisplayName("SM-01 suspensa, fracassa só passado o prazo da nova data; e só com a assinatura")
    void fracasso_da_suspensa() {
        ProcessoDeTeste p = suspenso();

        assertThat(p.hoje("2018-06-15").recusa(FRACASSO)).isEqualTo("B-5.22 prazoCorre");
        assertThat(suspenso().classificacao(null).recusa(FRACASSO)).isEqualTo("B-5.31 semSuspensao");
        int peca = p.hoje("2018-06-18").juntaSemAssinar(FRACASSO, null, "");
        assertThat(p.recusa(FRACASSO)).isEqualTo("D14 porAssinar");
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.SUSPENSO);
        p.assina(peca);
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.FRACASSADO);
    }

    @Test
    @Tag("B-5.22")
    @Tag("SM-01")
    @DisplayName(
            "B-5.22 a nova data assinada abre outra rodada; outra data a corrige, e o que caiu só recebe o Envelope B")
    void nova_rodada() {
        ProcessoDeTeste p = comTres(SituacaoEdital.SUSPENSO, SituacaoParticipante.DESCLASSIFICADA);
        int peca = p.juntaSemAssinar(NOVA_DATA, null, "", "data", "2018-06-13", "hora", "10:00");
        assertThat(p.rodada()).isEqualTo(1);
        assertThat(p.recusa(DESISTENCIA, 1L, "", HOJE)).isEmpty();

        p.assina(peca);

        assertThat(p.rodada()).isEqualTo(2);
        assertThat(p.sessaoDaRodada()).isEqualTo("2018-06-13T10:00");
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.SUSPENSO);
        p.junta(NOVA_DATA, null, "", "data", "2018-06-14");
        assertThat(p.rodada()).isEqualTo(2);
        assertThat(p.sessaoDaRodada()).isEqualTo("2018-06-14T00:00");
        assertThat(p.recusa(DESISTENCIA, 1L, "", HOJE)).isEqualTo("B-5.22 rodadaAnterior");
        for (SituacaoEdital depois : EnumSet.of(SituacaoEdital.SUSPENSO, SituacaoEdital.EM_JULGAMENTO)) {
            assertThat(p.fica(depois).recusa(EspecieDePeca.DEVOLUCAO_DO_ENVELOPE_B, 1L, "", HOJE))
                    .isEmpty();
        }
        assertThat(RegrasDosAutos.imaginaveis(p.processo()).stream()
                        .filter(i -> Objects.equals(i.participante(), 1L))
                        .map(Peticao::especie))
                .containsExactly(EspecieDePeca.DEVOLUCAO_DO_ENVELOPE_B);
    }

    @Test
    @Tag("B-5.22")
    @Tag("SM-01")
    @DisplayName(
            "SM-01 com nova data marcada não se declara fracasso; caindo todas outra vez, marca-se outra ou se declara")
    void fracasso_de_outra_rodada() {
        ProcessoDeTeste p = suspenso().hoje("2018-06-06");
        p.junta(NOVA_DATA, null, "", "data", "2018-06-13");
        assertThat(p.hoje("2018-06-18").recusa(FRACASSO)).isEqualTo("B-5.22 comNovaData");

        p.suspensa("2018-07-03").hoje("2018-07-03");

        assertThat(p.recusa(NOVA_DATA, null, "", "data", "2018-07-04")).isEmpty();
        assertThat(p.recusa(FRACASSO)).isEmpty();
        p.junta(NOVA_DATA, null, "", "data", "2018-07-04");
        assertThat(p.rodada()).isEqualTo(3);
    }

    @Test
    @Tag("B-4.5")
    @Tag("B-5.22")
    @DisplayName("B-4.5 os 120 dias contam da sessão que recebeu as propostas da rodada")
    void validade_da_rodada() {
        var processo = comTres(SituacaoEdital.EM_JULGAMENTO, SituacaoParticipante.EM_ANALISE)
                .processo();
        assertThat(processo.validadeDaProposta(1L)).isEqualTo("2018-09-16");

        var outra = processo.parametros().naSessao(LocalDate.of(2018, 6, 13));

        assertThat(outra.sessao().plusDays(outra.validadeDias())).isEqualTo("2018-10-11");
        assertThat(outra).usingRecursiveComparison().ignoringFields("sessao").isEqualTo(processo.parametros());
    }

    @ParameterizedTest
    @EnumSource(SituacaoParticipante.class)
    @Tag("SM-01")
    @DisplayName("SM-01 na habilitação fracassa quando nenhuma entidade de pé ainda pode vencer")
    void fracasso_na_habilitacao(SituacaoParticipante estado) {
        boolean dePe = EnumSet.of(
                        SituacaoParticipante.CLASSIFICADA,
                        SituacaoParticipante.B_ABERTO,
                        SituacaoParticipante.HABILITADA)
                .contains(estado);
        ProcessoDeTeste p = comTres(SituacaoEdital.EM_HABILITACAO, SituacaoParticipante.INABILITADA)
                .fica(3, estado);

        assertThat(p.recusa(FRACASSO)).isEqualTo(dePe ? "SM-01 aindaDePe" : "");
    }

    @Test
    @Tag("SM-01")
    @DisplayName("SM-01 o fracasso que espera assinatura é recusado se alguém voltou a ficar de pé")
    void fracasso_superado() {
        ProcessoDeTeste p = comTres(SituacaoEdital.EM_HABILITACAO, SituacaoParticipante.INABILITADA);
        int peca = p.juntaSemAssinar(FRACASSO, null, "");
        assertThat(p.recusa(FRACASSO)).isEqualTo("D14 porAssinar");

        p.fica(2, SituacaoParticipante.HABILITADA);

        assertThat(p.recusaDaAssinatura(peca)).isEqualTo("SM-01 aindaDePe");
    }

    @Test
    @DisplayName("ato sobre a seleção não leva entidade, e ato sem alvo não leva alvo, o que quer que se mande")
    void peticao_normal() {
        var daSelecao = ProcessoDeTeste.peticao(FRACASSO, 3L, "2");
        var deEntidade = ProcessoDeTeste.peticao(EspecieDePeca.RENUNCIA_AO_RECURSO, 3L, " CLASSIFICACAO ");

        assertThat(daSelecao.participante()).isNull();
        assertThat(daSelecao.alvo()).isEmpty();
        assertThat(deEntidade.participante()).isEqualTo(3L);
        assertThat(deEntidade.alvo()).isEqualTo("CLASSIFICACAO");
    }
}
