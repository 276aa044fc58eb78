package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECISAO_DA_DESCLASSIFICACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECISAO_DA_EXTINCAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR;
import static org.vidamelhor.selecao.api.EspecieDePeca.INTENCAO_DE_EXTINGUIR;
import static org.vidamelhor.selecao.api.EspecieDePeca.MANIFESTACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_DA_AUTORIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_NO_DOE;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

@Tag("B-5.29")
class RegrasDoContraditorioTest {

    private static final String[] CONFIRMA = {"decisao", "CONFIRMA", "motivo", "As razões."};
    private static final String[] ARQUIVA = {"decisao", "ARQUIVA", "motivo", "As razões."};
    private static final String[] FATO = {"fato", "Certidão falsa.", "conhecidoEm", "2018-06-05"};
    private static final String[] HOJE = {"recebidaEm", "2018-06-05"};

    private static ProcessoDeTeste homologado() {
        return comTres(SituacaoEdital.HOMOLOGADO, SituacaoParticipante.HABILITADA);
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("B-7.3")
    @Tag("SM-01")
    @DisplayName("SM-01 B-7.3 até o contrato, a homologada também, a seleção pode ser revogada ou anulada")
    void ate_o_contrato(SituacaoEdital situacao) {
        boolean acabou = EnumSet.of(
                        SituacaoEdital.CONTRATADO,
                        SituacaoEdital.FRACASSADO,
                        SituacaoEdital.DESERTO,
                        SituacaoEdital.REVOGADO,
                        SituacaoEdital.ANULADO)
                .contains(situacao);

        assertThat(homologado().fica(situacao).recusa(INTENCAO_DE_EXTINGUIR, null, "", "fim", "REVOGACAO"))
                .isEqualTo(acabou ? "B-5.29 situacao" : "");
    }

    @ParameterizedTest
    @Tag("B-12.1")
    @CsvSource({"REVOGACAO, REVOGADO", "ANULACAO, ANULADO"})
    @DisplayName("B-5.29 B-12.1 intenção, cinco dias úteis e só então a decisão, que vale com a assinatura")
    void extincao(String fim, SituacaoEdital para) {
        ProcessoDeTeste p = homologado();
        int intencao = p.juntaSemAssinar(INTENCAO_DE_EXTINGUIR, null, "", "fim", fim);
        String alvo = String.valueOf(intencao);
        assertThat(p.recusa(DECISAO_DA_EXTINCAO, null, alvo, CONFIRMA)).isEqualTo("D14 semAssinatura");
        assertThat(p.recusa(MANIFESTACAO, 1L, alvo, HOJE)).isEqualTo("D14 semAssinatura");
        p.assina(intencao);
        assertThat(p.recusa(INTENCAO_DE_EXTINGUIR, null, "", "fim", fim)).isEqualTo("B-5.29 intencaoPendente");

        assertThat(p.hoje("2018-06-12").recusa(DECISAO_DA_EXTINCAO, null, alvo, CONFIRMA))
                .isEqualTo("B-5.29 contraditorioCorre");
        p.hoje("2018-06-13");
        int decisao = p.juntaSemAssinar(DECISAO_DA_EXTINCAO, null, alvo, CONFIRMA);
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.HOMOLOGADO);
        assertThat(p.recusa(DECISAO_DA_EXTINCAO, null, alvo, CONFIRMA)).isEqualTo("D14 porAssinar");
        p.assina(decisao);
        assertThat(p.situacao()).isEqualTo(para);
        assertThat(p.recusa(DECISAO_DA_EXTINCAO, null, alvo, CONFIRMA)).isEqualTo("B-5.29 jaDecidida");
        assertThat(p.recusa(MANIFESTACAO, 1L, alvo, HOJE)).isEqualTo("B-5.29 jaDecidida");
    }

    @Test
    @DisplayName("B-5.29 publicada a intenção, o prazo corre do DOE; arquivada, nada muda e pode haver outra")
    void publicada_e_arquivada() {
        ProcessoDeTeste p = homologado();
        String alvo = String.valueOf(p.junta(INTENCAO_DE_EXTINGUIR, null, "", "fim", "ANULACAO"));
        p.hoje("2018-06-08").junta(PUBLICACAO_DA_AUTORIDADE, null, alvo, "data", "2018-06-08");

        assertThat(p.calculados(MANIFESTACAO, 1L, alvo, "recebidaEm", "2018-06-15"))
                .containsEntry("tempestiva", "true");
        assertThat(p.calculados(MANIFESTACAO, 1L, alvo, "recebidaEm", "2018-06-16"))
                .containsEntry("tempestiva", "false");
        assertThat(p.hoje("2018-06-15").recusa(DECISAO_DA_EXTINCAO, null, alvo, ARQUIVA))
                .isEqualTo("B-5.29 contraditorioCorre");
        p.hoje("2018-06-18").junta(DECISAO_DA_EXTINCAO, null, alvo, ARQUIVA);
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.HOMOLOGADO);
        assertThat(p.recusa(INTENCAO_DE_EXTINGUIR, null, "", "fim", "ANULACAO")).isEmpty();
    }

    @Test
    @DisplayName("B-5.29 ouvidas todas as que ficaram decide-se antes do fim do prazo; faltando uma, não")
    void ouvidas() {
        ProcessoDeTeste p = homologado().fica(3, SituacaoParticipante.DESISTENTE);
        String alvo = String.valueOf(p.junta(INTENCAO_DE_EXTINGUIR, null, "", "fim", "REVOGACAO"));

        p.junta(MANIFESTACAO, 1L, alvo, HOJE);
        assertThat(p.recusa(DECISAO_DA_EXTINCAO, null, alvo, CONFIRMA)).isEqualTo("B-5.29 contraditorioCorre");
        p.junta(MANIFESTACAO, 2L, alvo, HOJE);
        assertThat(p.recusa(DECISAO_DA_EXTINCAO, null, alvo, CONFIRMA)).isEmpty();
        ProcessoDeTeste semNinguem = ProcessoDeTeste.em(SituacaoEdital.PUBLICADO);
        String outra = String.valueOf(semNinguem.junta(INTENCAO_DE_EXTINGUIR, null, "", "fim", "REVOGACAO"));
        assertThat(semNinguem.recusa(DECISAO_DA_EXTINCAO, null, outra, CONFIRMA))
                .isEqualTo("B-5.29 contraditorioCorre");
    }

    @ParameterizedTest
    @EnumSource(SituacaoParticipante.class)
    @Tag("B-5.30")
    @Tag("B-13.6")
    @Tag("SM-02")
    @DisplayName("B-5.30 B-13.6 da classificação à convocação a entidade pode cair por fato; contratada, já não")
    void quem_pode_cair(SituacaoParticipante estado) {
        boolean cabe = EnumSet.of(
                        SituacaoParticipante.CLASSIFICADA,
                        SituacaoParticipante.B_ABERTO,
                        SituacaoParticipante.HABILITADA,
                        SituacaoParticipante.INABILITADA,
                        SituacaoParticipante.VENCEDORA,
                        SituacaoParticipante.CONVOCADA)
                .contains(estado);

        assertThat(homologado().fica(1, estado).recusa(INTENCAO_DE_DESCLASSIFICAR, 1L, "", FATO))
                .isEqualTo(cabe ? "" : "B-5.30 situacao");
    }

    @Test
    @Tag("B-5.30")
    @Tag("B-13.6")
    @DisplayName(
            "B-5.30 B-13.6 desclassifica-se por despacho assinado, depois de ouvir a entidade ou de passado o prazo")
    void desclassificacao() {
        ProcessoDeTeste p = homologado().fica(1, SituacaoParticipante.CONVOCADA);
        assertThat(p.recusa(INTENCAO_DE_DESCLASSIFICAR, 1L, "", "conhecidoEm", "2018-06-06"))
                .isEqualTo("B-5.30 dataFutura");
        String alvo = String.valueOf(p.junta(INTENCAO_DE_DESCLASSIFICAR, 1L, "", FATO));

        assertThat(p.recusa(INTENCAO_DE_DESCLASSIFICAR, 1L, "", FATO)).isEqualTo("B-5.30 intencaoPendente");
        assertThat(p.recusa(INTENCAO_DE_DESCLASSIFICAR, 2L, "", FATO)).isEmpty();
        assertThat(p.recusa(DECISAO_DA_DESCLASSIFICACAO, 1L, alvo, CONFIRMA)).isEqualTo("B-5.30 contraditorioCorre");
        assertThat(p.recusa(DECISAO_DA_DESCLASSIFICACAO, 2L, alvo, CONFIRMA)).isEqualTo("B-5.30 semPeca");
        assertThat(p.recusa(DECISAO_DA_EXTINCAO, null, alvo, CONFIRMA)).isEqualTo("B-5.29 semPeca");
        assertThat(p.recusa(MANIFESTACAO, 2L, alvo, HOJE)).isEqualTo("B-5.29 semPeca");
        assertThat(p.recusa(MANIFESTACAO, 1L, alvo, "recebidaEm", "2018-06-06")).isEqualTo("B-5.29 dataFutura");
        p.junta(MANIFESTACAO, 1L, alvo, HOJE);
        int decisao = p.juntaSemAssinar(DECISAO_DA_DESCLASSIFICACAO, 1L, alvo, CONFIRMA);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.CONVOCADA);
        p.assina(decisao);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.DESCLASSIFICADA);
        assertThat(p.recusa(PUBLICACAO_NO_DOE, null, String.valueOf(decisao), "data", "2018-06-05"))
                .as("B-5.31 o despacho se publica")
                .isEmpty();
    }

    @Test
    @Tag("B-5.30")
    @DisplayName("B-5.30 passado o prazo decide-se sem a entidade; arquivada, ela fica onde estava e pode haver outra")
    void sem_resposta() {
        ProcessoDeTeste p = homologado();
        String alvo = String.valueOf(p.junta(INTENCAO_DE_DESCLASSIFICAR, 2L, "", FATO));

        p.hoje("2018-06-13").junta(DECISAO_DA_DESCLASSIFICACAO, 2L, alvo, ARQUIVA);

        assertThat(p.situacao(2)).isEqualTo(SituacaoParticipante.HABILITADA);
        assertThat(p.recusa(INTENCAO_DE_DESCLASSIFICAR, 2L, "", FATO)).isEmpty();
    }

    @Test
    @Tag("B-5.30")
    @DisplayName("B-5.30 sem o prazo no edital não se supõe um: só depois de ouvida a entidade se decide")
    void sem_prazo_no_edital() {
        ProcessoDeTeste p = homologado().semPrazo("DL-14");
        String alvo = String.valueOf(p.junta(INTENCAO_DE_DESCLASSIFICAR, 2L, "", FATO));

        assertThat(p.hoje("2030-01-01").recusa(DECISAO_DA_DESCLASSIFICACAO, 2L, alvo, CONFIRMA))
                .isEqualTo("B-5.30 contraditorioCorre");
        p.junta(MANIFESTACAO, 2L, alvo, HOJE);
        assertThat(p.recusa(DECISAO_DA_DESCLASSIFICACAO, 2L, alvo, CONFIRMA)).isEmpty();
    }
}
