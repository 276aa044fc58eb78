package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.CERTIDAO_DE_DECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DEVOLUCAO_DO_ENVELOPE_B;
import static org.vidamelhor.selecao.api.EspecieDePeca.HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.INICIO_DA_HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_NO_DOE;
import static org.vidamelhor.selecao.api.EspecieDePeca.RENUNCIA_AO_RECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESULTADO_DA_HABILITACAO;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoEnvelope;
import org.vidamelhor.selecao.api.SituacaoParticipante;

@Tag("B-5.16")
@Tag("INC-46")
class RegrasRecursaisTest {

    private static final String CLASSIFICACAO = FaseRecursal.CLASSIFICACAO.name();
    private static final String DA_HABILITACAO = FaseRecursal.HABILITACAO.name();

    private static ProcessoDeTeste classificado() {
        return comTres(SituacaoEdital.CLASSIFICADO, SituacaoParticipante.CLASSIFICADA);
    }

    /** The result is in the DOE of this day. */
    private static ProcessoDeTeste habilitado(String doe) {
        ProcessoDeTeste p = comTres(SituacaoEdital.EM_RECURSO_HABILITACAO, SituacaoParticipante.HABILITADA);
        int resultado = p.poe(RESULTADO_DA_HABILITACAO, null, "");
        p.poe(PUBLICACAO_NO_DOE, null, String.valueOf(resultado), "data", doe);
        return p.hoje(doe);
    }

    private static String[] em(String data) {
        return new String[] {"data", data};
    }

    @Test
    @Tag("SM-01")
    @DisplayName("B-5.16 INC-46 só a renúncia de todas, a da desclassificada também, dispensa o prazo")
    void todas_renunciam() {
        ProcessoDeTeste p = classificado().entidade(4, SituacaoParticipante.DESCLASSIFICADA, 0);
        for (long id = 1; id <= 3; id++) {
            p.junta(RENUNCIA_AO_RECURSO, id, CLASSIFICACAO, em("2018-06-05"));
        }

        assertThat(p.recusa(INICIO_DA_HABILITACAO)).isEqualTo("INC-46 faseAberta");
        assertThat(p.processo().semRenuncia(FaseRecursal.CLASSIFICACAO))
                .extracting(ParticipanteNoProcesso::id)
                .containsExactly(4L);
        p.junta(RENUNCIA_AO_RECURSO, 4L, CLASSIFICACAO, em("2018-06-05"));
        p.junta(INICIO_DA_HABILITACAO, null, "");
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.EM_HABILITACAO);
    }

    @Test
    @DisplayName(
            "INC-46 a desistente não renuncia nem é esperada; onde o edital não a admite, a renúncia não encurta nada")
    void quem_renuncia() {
        ProcessoDeTeste p = classificado().entidade(4, SituacaoParticipante.DESISTENTE, 0);
        for (long id = 1; id <= 3; id++) {
            p.junta(RENUNCIA_AO_RECURSO, id, CLASSIFICACAO, em("2018-06-05"));
        }

        assertThat(p.recusa(INICIO_DA_HABILITACAO)).isEmpty();
        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 4L, CLASSIFICACAO, em("2018-06-05")))
                .isEqualTo("B-5.7 desistente");
        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 1L, CLASSIFICACAO, em("2018-06-05")))
                .isEqualTo("B-5.16 jaRenunciou");
        p.comNoEdital("/julgamento/todasRenunciam", "false");
        assertThat(p.recusa(INICIO_DA_HABILITACAO)).isEqualTo("INC-46 faseAberta");
    }

    @Test
    @DisplayName("B-5.16 a renúncia é do dia da publicação em diante, e publicado outro resultado já não vale")
    void renuncia_e_publicacao() {
        ProcessoDeTeste p = classificado().hoje("2018-06-06");

        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 1L, CLASSIFICACAO, em("2018-06-04")))
                .isEqualTo("B-5.16 renunciaAntes");
        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 1L, CLASSIFICACAO, em("2018-06-07")))
                .isEqualTo("B-5.16 dataFutura");
        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 1L, CLASSIFICACAO, em("2018-06-06")))
                .isEmpty();
        p.junta(RENUNCIA_AO_RECURSO, 1L, CLASSIFICACAO, em("2018-06-05"));
        assertThat(p.processo().semRenuncia(FaseRecursal.CLASSIFICACAO)).hasSize(2);
        p.classificacao("2018-06-06");
        assertThat(p.processo().semRenuncia(FaseRecursal.CLASSIFICACAO)).hasSize(3);
    }

    @Test
    @DisplayName("a renúncia diz a fase, e cada fase tem a sua")
    void fase() {
        ProcessoDeTeste p = classificado();

        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 1L, "", em("2018-06-05"))).isEqualTo("B-5.16 semFase");
        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 1L, DA_HABILITACAO, em("2018-06-05")))
                .isEqualTo("B-5.16 situacao");
        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 9L, CLASSIFICACAO, em("2018-06-05")))
                .isEqualTo("B-5.16 semEntidade");
        assertThat(habilitado("2018-06-20").recusa(RENUNCIA_AO_RECURSO, 1L, CLASSIFICACAO, em("2018-06-20")))
                .isEqualTo("B-5.16 situacao");
        assertThat(habilitado("2018-06-20").recusa(RENUNCIA_AO_RECURSO, 1L, DA_HABILITACAO, em("2018-06-20")))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("DL-14")
    @Tag("B-6.6.a")
    @Tag("WE-17")
    @CsvSource({"2018-06-05, 2018-06-12", "2018-06-27, 2018-07-05", "2018-06-29, 2018-07-09"})
    @DisplayName("WE-17 de 05/06 o recurso vai até 12/06; o 2 de Julho não conta; só depois se certifica")
    void decurso(String doe, String ultimo) {
        ProcessoDeTeste p = classificado().classificacao(doe).hoje(ultimo);

        assertThat(p.recusa(CERTIDAO_DE_DECURSO, null, CLASSIFICACAO, "semRecurso", "true"))
                .isEqualTo("B-6.6.a prazoCorre");
        p.hoje(java.time.LocalDate.parse(ultimo).plusDays(1).toString());
        assertThat(p.calculados(CERTIDAO_DE_DECURSO, null, CLASSIFICACAO))
                .containsEntry("intimacao", doe)
                .containsEntry("vencimento", ultimo)
                .hasSize(2);
        assertThat(p.recusa(INICIO_DA_HABILITACAO)).isEqualTo("INC-46 faseAberta");
        p.junta(CERTIDAO_DE_DECURSO, null, CLASSIFICACAO, "semRecurso", "true");
        assertThat(p.recusa(INICIO_DA_HABILITACAO)).isEmpty();
        assertThat(p.recusa(CERTIDAO_DE_DECURSO, null, CLASSIFICACAO, "semRecurso", "true"))
                .isEqualTo("B-6.6.a jaCertificado");
    }

    @Test
    @Tag("B-6.6.a")
    @DisplayName(
            "INC-46 com recurso não se certifica; a certidão só vale assinada, e só para a publicação que certifica")
    void certidao() {
        ProcessoDeTeste p = classificado().hoje("2018-06-13");

        assertThat(p.recusa(CERTIDAO_DE_DECURSO, null, CLASSIFICACAO, "semRecurso", "false"))
                .isEqualTo("INC-46 comRecurso");
        int certidao = p.juntaSemAssinar(CERTIDAO_DE_DECURSO, null, CLASSIFICACAO, "semRecurso", "true");
        assertThat(p.recusa(INICIO_DA_HABILITACAO)).isEqualTo("INC-46 faseAberta");
        assertThat(p.recusa(CERTIDAO_DE_DECURSO, null, CLASSIFICACAO, "semRecurso", "true"))
                .isEqualTo("D14 porAssinar");
        p.assina(certidao);
        assertThat(p.recusa(INICIO_DA_HABILITACAO)).isEmpty();
        p.classificacao("2018-06-12");
        assertThat(p.recusa(INICIO_DA_HABILITACAO)).isEqualTo("INC-46 faseAberta");
    }

    @Test
    @DisplayName("B-5.31 sem publicação não corre prazo; sem o prazo no edital não há o que certificar")
    void sem_intimacao() {
        ProcessoDeTeste naoPublicada = comTres(SituacaoEdital.EM_RECURSO_HABILITACAO, SituacaoParticipante.HABILITADA);

        assertThat(naoPublicada.recusa(CERTIDAO_DE_DECURSO, null, DA_HABILITACAO, "semRecurso", "true"))
                .isEqualTo("B-5.31 semIntimacao");
        assertThat(classificado()
                        .hoje("2019-01-01")
                        .semPrazo("DL-14")
                        .recusa(CERTIDAO_DE_DECURSO, null, CLASSIFICACAO, "semRecurso", "true"))
                .isEqualTo("B-6.6.a semPrazo");
    }

    @Test
    @Tag("DL-14")
    @DisplayName("B-5.31 o prazo da habilitação corre do último resultado publicado, ainda que haja outro por publicar")
    void da_habilitacao() {
        ProcessoDeTeste p = habilitado("2018-06-20");
        p.poe(RESULTADO_DA_HABILITACAO, null, "");

        assertThat(p.processo().intimacao(FaseRecursal.HABILITACAO)).contains(java.time.LocalDate.of(2018, 6, 20));
        assertThat(p.hoje("2018-06-27").recusa(CERTIDAO_DE_DECURSO, null, DA_HABILITACAO, "semRecurso", "true"))
                .isEqualTo("B-6.6.a prazoCorre");
        assertThat(p.hoje("2018-06-28").recusa(CERTIDAO_DE_DECURSO, null, DA_HABILITACAO, "semRecurso", "true"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("SM-01")
    @DisplayName("SM-01 renúncia e certidão cabem onde a fase espera recurso; o início, só depois da classificação")
    void situacoes(SituacaoEdital situacao) {
        boolean espera = EnumSet.of(SituacaoEdital.CLASSIFICADO, SituacaoEdital.EM_RECURSO_CLASSIFICACAO)
                .contains(situacao);
        ProcessoDeTeste p = classificado().fica(situacao).hoje("2018-06-13");

        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 1L, CLASSIFICACAO, em("2018-06-05")))
                .isEqualTo(espera ? "" : "B-5.16 situacao");
        assertThat(p.recusa(CERTIDAO_DE_DECURSO, null, CLASSIFICACAO, "semRecurso", "true"))
                .isEqualTo(espera ? "" : "B-6.6.a situacao");
        assertThat(p.recusa(INICIO_DA_HABILITACAO)).isEqualTo(espera ? "INC-46 faseAberta" : "B-5.16 situacao");
    }

    @Test
    @Tag("B-8.4")
    @DisplayName("B-8.4 caída a vencedora e publicada nova decisão, a fase da habilitação espera recurso outra vez")
    void nova_rodada() {
        ProcessoDeTeste p = habilitado("2018-06-20").fica(SituacaoEdital.HOMOLOGADO);

        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 2L, DA_HABILITACAO, em("2018-06-20")))
                .isEmpty();
        p.fica(1, SituacaoParticipante.VENCEDORA);
        assertThat(p.recusa(RENUNCIA_AO_RECURSO, 2L, DA_HABILITACAO, em("2018-06-20")))
                .isEqualTo("B-5.16 situacao");
        p.fica(1, SituacaoParticipante.DECAIDA).poe(HABILITACAO, 2L, "");
        assertThat(p.processo().habilitacaoPublicada()).isFalse();
    }

    @Test
    @DisplayName("B-5.16 só da desclassificada, fechado, depois da fase de recursos, o Envelope B volta como veio")
    void devolucao() {
        ProcessoDeTeste p = classificado().fica(SituacaoEdital.EM_HABILITACAO);
        p.entidade(4, SituacaoParticipante.DESCLASSIFICADA, 0);
        p.entidade(5, SituacaoParticipante.DESCLASSIFICADA, 0, SituacaoEnvelope.ABERTO);

        assertThat(p.recusa(DEVOLUCAO_DO_ENVELOPE_B, 1L, "", em("2018-06-05"))).isEqualTo("B-5.16 entidade");
        assertThat(p.recusa(DEVOLUCAO_DO_ENVELOPE_B, 5L, "", em("2018-06-05"))).isEqualTo("B-5.16 semEnvelopeFechado");
        assertThat(p.recusa(DEVOLUCAO_DO_ENVELOPE_B, 4L, "", em("2018-06-06"))).isEqualTo("B-5.16 dataFutura");
        assertThat(p.fica(SituacaoEdital.EM_RECURSO_CLASSIFICACAO)
                        .recusa(DEVOLUCAO_DO_ENVELOPE_B, 4L, "", em("2018-06-05")))
                .isEqualTo("B-5.16 situacao");
        p.fica(SituacaoEdital.EM_HABILITACAO).junta(DEVOLUCAO_DO_ENVELOPE_B, 4L, "", em("2018-06-05"));
        assertThat(p.envelopeB(4)).isEqualTo(SituacaoEnvelope.DEVOLVIDO_FECHADO);
        assertThat(p.recusa(DEVOLUCAO_DO_ENVELOPE_B, 4L, "", em("2018-06-05"))).isEqualTo("B-5.16 semEnvelopeFechado");
    }
}
