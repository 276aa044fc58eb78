package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.ABERTURA_DO_ENVELOPE_B;
import static org.vidamelhor.selecao.api.EspecieDePeca.ADJUDICACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.ASSINATURA_DO_CONTRATO;
import static org.vidamelhor.selecao.api.EspecieDePeca.CERTIDAO_DE_DECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.CONVOCACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECADENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.DOCUMENTO_DE_HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.HOMOLOGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.INABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.INICIO_DA_HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.MANIFESTACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PARECER_FINAL;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_DA_AUTORIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_NO_DOE;
import static org.vidamelhor.selecao.api.EspecieDePeca.QUALIFICACAO_COMO_OS;
import static org.vidamelhor.selecao.api.EspecieDePeca.RENUNCIA_AO_RECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESPOSTA_A_DILIGENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESULTADO_DA_HABILITACAO;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** The whole way, by the rules alone. */
class RegrasDosAutosTest {

    private static void abre(ProcessoDeTeste p, long id, String dia) {
        p.junta(ABERTURA_DO_ENVELOPE_B, id, "", "designadaEm", dia, "lacre", "true");
        p.examina(id);
    }

    private static void ateConvocar(ProcessoDeTeste p, long id, String dia) {
        p.junta(ADJUDICACAO, id, "");
        p.junta(PARECER_FINAL, null, "");
        String ato = String.valueOf(p.junta(HOMOLOGACAO, null, ""));
        p.junta(PUBLICACAO_DA_AUTORIDADE, null, ato, "data", dia);
        p.junta(CONVOCACAO, id, "", "local", "a sede");
    }

    private static void publicaEDecorre(ProcessoDeTeste p, String doe, String depois) {
        String resultado = String.valueOf(p.junta(RESULTADO_DA_HABILITACAO, null, ""));
        p.junta(PUBLICACAO_NO_DOE, null, resultado, "data", doe);
        p.hoje(depois).junta(CERTIDAO_DE_DECURSO, null, "HABILITACAO", "semRecurso", "true");
    }

    @Test
    @Tag("SM-01")
    @Tag("SM-02")
    @Tag("B-8.4")
    @DisplayName(
            "B-8.4 três caem, de três modos: a quarta é aberta, habilitada, publicada e contratada nas condições da segunda")
    void ate_a_quarta() {
        ProcessoDeTeste p = comTres(SituacaoEdital.CLASSIFICADO, SituacaoParticipante.CLASSIFICADA)
                .entidade(4, SituacaoParticipante.CLASSIFICADA, 4)
                .hoje("2018-06-13");
        p.junta(CERTIDAO_DE_DECURSO, null, "CLASSIFICACAO", "semRecurso", "true");
        p.junta(INICIO_DA_HABILITACAO, null, "");
        abre(p, 1, "2018-06-13");
        abre(p, 2, "2018-06-13");
        abre(p, 3, "2018-06-13");
        p.junta(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "AUSENTE");
        p.junta(INABILITACAO, 1L, "", "motivo", "Sem FGTS.");
        p.junta(HABILITACAO, 2L, "", "motivo", "Cumpre.");
        p.junta(HABILITACAO, 3L, "", "motivo", "Cumpre.");
        abre(p, 4, "2018-06-13");
        p.junta(DOCUMENTO_DE_HABILITACAO, 4L, "fgts", "resultado", "AUSENTE");
        p.junta(INABILITACAO, 4L, "", "motivo", "Sem FGTS.");
        p.entidade(5, SituacaoParticipante.CLASSIFICADA, 5);
        assertThat(p.recusa(RESULTADO_DA_HABILITACAO)).isEqualTo("B-5.17 faltaAbrir");
        p.fica(5, SituacaoParticipante.DESISTENTE);
        publicaEDecorre(p, "2018-06-13", "2018-06-21");
        ateConvocar(p, 2, "2018-06-21");
        p.junta(DECADENCIA, 2L, "", "causa", "RECUSA");
        ateConvocar(p, 3, "2018-06-21");
        p.junta(DECADENCIA, 3L, "", "causa", "RECUSA");
        p.entidade(5, SituacaoParticipante.CLASSIFICADA, 5);
        abre(p, 5, "2018-06-21");
        p.junta(HABILITACAO, 5L, "", "motivo", "Cumpre.");
        assertThat(p.recusa(ADJUDICACAO, 5L, "")).isEqualTo("B-5.31 habilitacaoNaoPublicada");
        publicaEDecorre(p, "2018-06-21", "2018-07-02");

        ateConvocar(p, 5, "2018-07-02");
        p.junta(QUALIFICACAO_COMO_OS, 5L, "", "data", "2018-07-02", "doe", "2018-07-02");
        p.junta(ASSINATURA_DO_CONTRATO, 5L, "", "data", "2018-07-02", "qualidade", "REPRESENTANTE");

        assertThat(p.situacao()).isEqualTo(SituacaoEdital.CONTRATADO);
        assertThat(p.situacao(5)).isEqualTo(SituacaoParticipante.CONTRATADA);
        assertThat(p.processo().adjudicacao().orElseThrow().fatos().em("valor").texto())
                .isEqualTo("3000002.00");
    }

    @Test
    @DisplayName("o que se pode pensar em juntar: cada espécie, por entidade, fase, documento ou peça a que se refira")
    void imaginaveis() {
        ProcessoDeTeste p = comTres(SituacaoEdital.HOMOLOGADO, SituacaoParticipante.HABILITADA);
        p.poe(HOMOLOGACAO, null, "");
        p.poe(EspecieDePeca.DILIGENCIA, 2L, "");
        p.poe(EspecieDePeca.INTENCAO_DE_EXTINGUIR, null, "");
        p.poe(EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR, 3L, "");
        p.poe(RESULTADO_DA_HABILITACAO, null, "");
        List<Peticao> todas = RegrasDosAutos.imaginaveis(p.processo());

        assertThat(de(todas, RENUNCIA_AO_RECURSO))
                .containsExactly(
                        "1 CLASSIFICACAO",
                        "1 HABILITACAO",
                        "2 CLASSIFICACAO",
                        "2 HABILITACAO",
                        "3 CLASSIFICACAO",
                        "3 HABILITACAO");
        assertThat(de(todas, CERTIDAO_DE_DECURSO)).containsExactly("null CLASSIFICACAO", "null HABILITACAO");
        assertThat(de(todas, HOMOLOGACAO)).containsExactly("null ");
        assertThat(de(todas, ADJUDICACAO)).containsExactly("1 ", "2 ", "3 ");
        assertThat(de(todas, DOCUMENTO_DE_HABILITACAO))
                .hasSize(24)
                .contains("1 fgts", "3 decreto_qualificacao")
                .doesNotContain("1 balanco", "1 indices");
        assertThat(de(todas, RESPOSTA_A_DILIGENCIA)).containsExactly("2 2");
        assertThat(de(todas, PUBLICACAO_DA_AUTORIDADE)).containsExactly("null 1", "null 3");
        assertThat(de(todas, PUBLICACAO_NO_DOE)).containsExactly("null 4", "null 5");
        assertThat(de(todas, MANIFESTACAO)).containsExactly("1 3", "2 3", "3 3", "3 4");
        assertThat(de(todas, EspecieDePeca.DECISAO_DA_EXTINCAO)).containsExactly("null 3");
        assertThat(de(todas, EspecieDePeca.DECISAO_DA_DESCLASSIFICACAO)).containsExactly("3 4");
    }

    private static List<String> de(List<Peticao> todas, EspecieDePeca especie) {
        return todas.stream()
                .filter(x -> x.especie() == especie)
                .map(x -> x.participante() + " " + x.alvo())
                .toList();
    }

    @Test
    @Tag("D14")
    @DisplayName("D14 a peça por assinar não tem efeito em regra alguma; a corrigida vale pela última")
    void sem_assinatura() {
        ProcessoDeTeste p = comTres(SituacaoEdital.ADJUDICADO, SituacaoParticipante.HABILITADA)
                .fica(1, SituacaoParticipante.VENCEDORA);
        p.poe(ADJUDICACAO, 1L, "", "valor", "1.00");
        p.poe(ADJUDICACAO, 1L, "", "valor", "2.00");
        int parecer = p.poeSemAssinar(PARECER_FINAL, null, "");

        assertThat(p.processo().adjudicacao().orElseThrow().numero()).isEqualTo(2);
        assertThat(p.recusa(HOMOLOGACAO)).isEqualTo("B-5.24 semParecer");
        p.assina(parecer);
        assertThat(p.recusa(HOMOLOGACAO)).isEmpty();
    }
}
