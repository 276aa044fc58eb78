package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vidamelhor.selecao.api.EspecieDePeca.ADJUDICACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.CERTIDAO_DE_DECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.EXTENSAO_DA_VALIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.HOMOLOGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.NEGOCIACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PARECER_FINAL;
import static org.vidamelhor.selecao.api.EspecieDePeca.PROVA_DE_MERCADO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_NO_DOE;
import static org.vidamelhor.selecao.api.EspecieDePeca.RENUNCIA_AO_RECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESULTADO_DA_HABILITACAO;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.em;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

class RegrasDaAdjudicacaoTest {

    private static final String DA_HABILITACAO = "HABILITACAO";

    /** Three habilitadas, the result in the DOE of Wednesday 20/06: appeals until 27/06. */
    private static ProcessoDeTeste emRecurso() {
        return publicado(comTres(SituacaoEdital.EM_RECURSO_HABILITACAO, SituacaoParticipante.HABILITADA));
    }

    private static ProcessoDeTeste publicado(ProcessoDeTeste p) {
        int resultado = p.hoje("2018-06-20").poe(RESULTADO_DA_HABILITACAO, null, "");
        p.poe(PUBLICACAO_NO_DOE, null, String.valueOf(resultado), "data", "2018-06-20");
        return p;
    }

    private static ProcessoDeTeste decorrido() {
        ProcessoDeTeste p = emRecurso().hoje("2018-06-28");
        p.junta(CERTIDAO_DE_DECURSO, null, DA_HABILITACAO, "semRecurso", "true");
        return p;
    }

    private static ProcessoDeTeste adjudicado() {
        ProcessoDeTeste p = decorrido();
        p.junta(ADJUDICACAO, 1L, "");
        return p;
    }

    @Test
    @Tag("B-5.20")
    @Tag("INC-46")
    @DisplayName("B-5.20 adjudica-se só depois do prazo de recurso, certificado, ou da renúncia de todas")
    void depois_do_prazo() {
        assertThat(emRecurso().hoje("2018-06-28").recusa(ADJUDICACAO, 1L, "")).isEqualTo("INC-46 faseAberta");
        assertThat(decorrido().recusa(ADJUDICACAO, 1L, "")).isEmpty();
        ProcessoDeTeste renunciado = emRecurso();
        for (long id = 1; id <= 3; id++) {
            renunciado.junta(RENUNCIA_AO_RECURSO, id, DA_HABILITACAO, "data", "2018-06-20");
        }
        assertThat(renunciado.recusa(ADJUDICACAO, 1L, "")).isEmpty();
    }

    @Test
    @Tag("B-5.20")
    @Tag("B-5.19")
    @Tag("SM-01")
    @Tag("SM-02")
    @DisplayName("B-5.20 o objeto vai à de melhor avaliação que cumpre tudo, e a nenhuma outra")
    void a_melhor() {
        ProcessoDeTeste p = decorrido();

        assertThat(p.recusa(ADJUDICACAO, 2L, "")).isEqualTo("B-5.20 naoEMelhor");
        p.fica(1, SituacaoParticipante.INABILITADA);
        assertThat(p.recusa(ADJUDICACAO, 1L, "")).isEqualTo("B-5.20 situacao");
        assertThat(p.recusa(ADJUDICACAO, 2L, "")).isEmpty();
        assertThat(p.calculados(ADJUDICACAO, 2L, ""))
                .containsEntry("lugar", "2")
                .containsEntry("itp", "90.00")
                .containsEntry("valor", "3000002.00");
        p.junta(ADJUDICACAO, 2L, "");
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.ADJUDICADO);
        assertThat(p.situacao(2)).isEqualTo(SituacaoParticipante.VENCEDORA);
        assertThat(p.recusa(ADJUDICACAO, 3L, "")).isEqualTo("B-8.4 comVencedora, B-5.20 naoEMelhor");
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("SM-01")
    @DisplayName("SM-01 adjudicar, opinar e homologar cabem cada um no seu estado, e em nenhum outro")
    void situacoes(SituacaoEdital situacao) {
        boolean adjudica = EnumSet.of(
                        SituacaoEdital.EM_RECURSO_HABILITACAO, SituacaoEdital.ADJUDICADO, SituacaoEdital.HOMOLOGADO)
                .contains(situacao);
        boolean adjudicado = situacao == SituacaoEdital.ADJUDICADO;
        ProcessoDeTeste semVencedora = decorrido().fica(situacao);
        ProcessoDeTeste comVencedora = adjudicado();
        comVencedora.junta(PARECER_FINAL, null, "");

        assertThat(semVencedora.recusa(ADJUDICACAO, 1L, "")).isEqualTo(adjudica ? "" : "B-5.20 situacao");
        assertThat(semVencedora.recusa(PARECER_FINAL))
                .isEqualTo(adjudicado ? "B-7.1 semAdjudicacao" : "B-7.1 situacao, B-7.1 semAdjudicacao");
        assertThat(comVencedora.fica(situacao).recusa(HOMOLOGACAO)).isEqualTo(adjudicado ? "" : "B-5.24 situacao");
        assertThat(comVencedora.recusa(PARECER_FINAL))
                .isEqualTo(adjudicado ? "B-7.1 jaJuntada" : "B-7.1 situacao, B-7.1 jaJuntada");
    }

    @ParameterizedTest
    @Tag("B-4.5")
    @Tag("WE-17")
    @Tag("DL-10")
    @CsvSource({"2018-09-16, ''", "2018-09-17, B-4.5 propostaVencida"})
    @DisplayName("WE-17 a proposta obriga até domingo 16/09/2018, sem passar para a segunda")
    void validade(String dia, String recusa) {
        assertThat(decorrido().hoje(dia).recusa(ADJUDICACAO, 1L, "")).isEqualTo(recusa);
    }

    @Test
    @Tag("B-4.5")
    @DisplayName("B-4.5 a entidade estende a validade para depois da que corre, e a última extensão é a que vale")
    void extensao() {
        ProcessoDeTeste p = decorrido();

        assertThat(p.recusa(EXTENSAO_DA_VALIDADE, 1L, "", "ate", "2018-09-16")).isEqualTo("B-4.5 extensaoCurta");
        p.junta(EXTENSAO_DA_VALIDADE, 1L, "", "ate", "2018-09-17");
        p.junta(EXTENSAO_DA_VALIDADE, 1L, "", "ate", "2018-10-31");
        assertThat(p.hoje("2018-10-31").recusa(ADJUDICACAO, 1L, "")).isEmpty();
        assertThat(p.hoje("2018-11-01").recusa(ADJUDICACAO, 1L, "")).isEqualTo("B-4.5 propostaVencida");
        p.fica(2, SituacaoParticipante.INABILITADA);
        assertThat(p.recusa(EXTENSAO_DA_VALIDADE, 2L, "", "ate", "2019-01-01")).isEqualTo("B-4.5 entidade");
    }

    @Test
    @Tag("B-5.31")
    @Tag("B-8.4")
    @DisplayName("B-5.31 decisão que o DOE não publicou não deixa adjudicar; publicada, abre prazo próprio")
    void decisao_por_publicar() {
        ProcessoDeTeste p = decorrido().fica(1, SituacaoParticipante.DESCLASSIFICADA);
        p.poe(HABILITACAO, 2L, "");
        assertThat(p.recusa(ADJUDICACAO, 2L, "")).isEqualTo("B-5.31 habilitacaoNaoPublicada");

        String outro = String.valueOf(p.junta(RESULTADO_DA_HABILITACAO, null, ""));
        p.junta(PUBLICACAO_NO_DOE, null, outro, "data", "2018-06-28");
        assertThat(p.recusa(ADJUDICACAO, 2L, "")).isEqualTo("INC-46 faseAberta");
        p.hoje("2018-07-07").junta(CERTIDAO_DE_DECURSO, null, DA_HABILITACAO, "semRecurso", "true");
        assertThat(p.recusa(ADJUDICACAO, 2L, "")).isEmpty();
    }

    @ParameterizedTest
    @Tag("B-8.4")
    @CsvSource({"DECAIDA, 3000001.00", "DESISTENTE, 3000001.00", "DESCLASSIFICADA, 3000002.00"})
    @DisplayName(
            "B-8.4 a seguinte contrata nas condições da primeira que não quis; desclassificada não deixa condições")
    void condicoes_da_primeira(SituacaoParticipante queda, String valor) {
        ProcessoDeTeste p = decorrido();
        p.poe(ADJUDICACAO, 1L, "", "valor", "3000001.00");
        p.fica(1, queda).fica(SituacaoEdital.HOMOLOGADO);

        assertThat(p.recusa(ADJUDICACAO, 2L, "")).isEmpty();
        assertThat(p.calculados(ADJUDICACAO, 2L, "")).containsEntry("valor", valor);
        p.poe(ADJUDICACAO, 2L, "", "valor", valor);
        p.fica(2, SituacaoParticipante.DECAIDA);
        assertThat(p.calculados(ADJUDICACAO, 3L, "")).containsEntry("valor", valor);
    }

    @Test
    @Tag("B-5.21")
    @Tag("B-7.2")
    @Tag("WE-04")
    @DisplayName("WE-04 proposta única: sem negociação e sem prova de mercado não se adjudica nem se homologa")
    void unica() {
        ProcessoDeTeste p = publicado(
                        em(SituacaoEdital.EM_RECURSO_HABILITACAO).entidade(1, SituacaoParticipante.HABILITADA, 1))
                .hoje("2018-06-28");
        p.junta(CERTIDAO_DE_DECURSO, null, DA_HABILITACAO, "semRecurso", "true");

        assertThat(p.recusa(ADJUDICACAO, 1L, "")).isEqualTo("B-5.21 semNegociacao, B-7.2 semProvaDeMercado");
        assertThat(p.recusa(NEGOCIACAO, 1L, "", "data", "2018-06-29")).isEqualTo("B-5.21 dataFutura");
        p.junta(NEGOCIACAO, 1L, "", "data", "2018-06-28");
        assertThat(p.recusa(ADJUDICACAO, 1L, "")).isEqualTo("B-7.2 semProvaDeMercado");
        ProcessoDeTeste semProva = p.fica(SituacaoEdital.ADJUDICADO).fica(1, SituacaoParticipante.VENCEDORA);
        semProva.poe(ADJUDICACAO, 1L, "");
        semProva.poe(PARECER_FINAL, null, "");
        assertThat(semProva.recusa(HOMOLOGACAO)).isEqualTo("B-7.2 semProvaDeMercado");
        p.junta(PROVA_DE_MERCADO, 1L, "");
        assertThat(p.recusa(HOMOLOGACAO)).isEmpty();
        p.junta(HOMOLOGACAO, null, "");
        assertThat(p.recusa(PROVA_DE_MERCADO, 1L, "")).isEqualTo("B-7.2 situacao");
    }

    @Test
    @Tag("B-5.21")
    @DisplayName("B-5.21 com mais de uma proposta aberta, ainda que uma só de pé, não há proposta única")
    void nao_unica() {
        ProcessoDeTeste p = decorrido().fica(2, SituacaoParticipante.DESCLASSIFICADA);

        assertThat(p.recusa(NEGOCIACAO, 1L, "", "data", "2018-06-28")).isEqualTo("B-5.21 naoUnica");
        assertThat(p.recusa(PROVA_DE_MERCADO, 2L, "")).isEqualTo("B-7.2 naoUnica, B-7.2 entidade");
        assertThat(p.recusa(ADJUDICACAO, 1L, "")).isEmpty();
    }

    @Test
    @Tag("B-5.24")
    @Tag("B-7.1")
    @Tag("SM-01")
    @DisplayName("B-5.24 B-7.1 homologa-se depois do parecer assinado por todos, e só com a assinatura do Secretário")
    void homologacao() {
        ProcessoDeTeste p = adjudicado();

        assertThat(p.recusa(HOMOLOGACAO)).isEqualTo("B-5.24 semParecer");
        int parecer = p.juntaSemAssinar(PARECER_FINAL, null, "");
        assertThat(p.recusa(HOMOLOGACAO)).isEqualTo("B-5.24 semParecer");
        assertThat(p.recusa(PARECER_FINAL)).isEqualTo("D14 porAssinar");
        p.assina(parecer);
        assertThat(p.recusa(PARECER_FINAL)).isEqualTo("B-7.1 jaJuntada");
        int ato = p.juntaSemAssinar(HOMOLOGACAO, null, "");
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.ADJUDICADO);
        assertThat(p.recusa(HOMOLOGACAO)).isEqualTo("D14 porAssinar");
        assertThat(p.processo().homologacao()).isEmpty();
        p.assina(ato);
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.HOMOLOGADO);
        assertThat(p.processo().homologacao()).isPresent();
    }

    @Test
    @Tag("B-5.24")
    @Tag("B-5.30")
    @DisplayName("B-5.24 a homologação que espera assinatura não aproveita a outra: caída a vencedora, é recusada")
    void homologacao_de_quem_caiu() {
        ProcessoDeTeste p = adjudicado();
        p.junta(PARECER_FINAL, null, "");
        int velha = p.juntaSemAssinar(HOMOLOGACAO, null, "");
        p.fica(1, SituacaoParticipante.DESCLASSIFICADA).junta(ADJUDICACAO, 2L, "");
        p.junta(PARECER_FINAL, null, "");

        assertThat(p.recusaDaAssinatura(velha)).isEqualTo("B-5.20 semAdjudicacao");
        assertThatThrownBy(() -> p.assina(velha)).isInstanceOf(AtoImpedidoException.class);
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.ADJUDICADO);
    }

    @Test
    @Tag("B-7.1")
    @DisplayName("B-7.1 parecer e homologação são da adjudicação em vigor: os da anterior não servem à seguinte")
    void da_adjudicacao_em_vigor() {
        ProcessoDeTeste p = adjudicado();
        p.junta(PARECER_FINAL, null, "");
        p.junta(HOMOLOGACAO, null, "");
        p.fica(1, SituacaoParticipante.DECAIDA);
        assertThat(p.processo().adjudicacao()).isEmpty();
        assertThat(p.processo().homologacao()).isEmpty();

        p.junta(ADJUDICACAO, 2L, "");

        assertThat(p.situacao()).isEqualTo(SituacaoEdital.ADJUDICADO);
        assertThat(p.processo().homologacao()).isEmpty();
        assertThat(p.recusa(HOMOLOGACAO)).isEqualTo("B-5.24 semParecer");
        assertThat(p.recusa(PARECER_FINAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = EspecieDePeca.class,
            names = {"ADJUDICACAO", "NEGOCIACAO", "EXTENSAO_DA_VALIDADE", "CONVOCACAO", "DESISTENCIA", "BALANCO"})
    @DisplayName("ato de entidade diz de que entidade é, e ela é da seleção")
    void de_entidade(EspecieDePeca especie) {
        assertThat(decorrido().recusa(especie, null, "")).isEqualTo(especie.regra() + " semEntidade");
        assertThat(decorrido().recusa(especie, 99L, "")).isEqualTo(especie.regra() + " semEntidade");
    }
}
