package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.ADJUDICACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.ASSINATURA_DO_CONTRATO;
import static org.vidamelhor.selecao.api.EspecieDePeca.CONVOCACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECADENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECISAO_DA_PRORROGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DOCUMENTO_DE_HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.HOMOLOGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PEDIDO_DE_PRORROGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_DA_AUTORIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.QUALIFICACAO_COMO_OS;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

class RegrasDaContratacaoTest {

    private static final String[] LOCAL = {"local", "a sede"};
    private static final String[] ACEITA = {"decisao", "ACEITA"};
    private static final String[] NEGADA = {"decisao", "NEGADA"};
    private static final String[] PRAZO = {"causa", "PRAZO"};

    /** The homologação signed and published on 20/06/2018, the day of WE-18. */
    private static ProcessoDeTeste homologado() {
        ProcessoDeTeste p = semPublicacao();
        p.junta(PUBLICACAO_DA_AUTORIDADE, null, "2", "data", "2018-06-20");
        return p;
    }

    private static ProcessoDeTeste semPublicacao() {
        ProcessoDeTeste p = comTres(SituacaoEdital.HOMOLOGADO, SituacaoParticipante.HABILITADA)
                .fica(1, SituacaoParticipante.VENCEDORA)
                .hoje("2018-06-20");
        p.poe(ADJUDICACAO, 1L, "", "valor", "3000001.00");
        p.poe(HOMOLOGACAO, null, "");
        return p;
    }

    /** Called on 25/06/2018, the day of WE-18, with everything for the signature in order. */
    private static ProcessoDeTeste convocada() {
        ProcessoDeTeste p = homologado().hoje("2018-06-25").examina(1);
        p.junta(CONVOCACAO, 1L, "", LOCAL);
        return p;
    }

    private static ProcessoDeTeste qualificada() {
        ProcessoDeTeste p = convocada();
        p.junta(QUALIFICACAO_COMO_OS, 1L, "", "data", "2018-06-22", "doe", "2018-06-25");
        return p;
    }

    private static String[] assina(String dia) {
        return new String[] {"data", dia, "qualidade", "REPRESENTANTE"};
    }

    @Test
    @Tag("B-5.25")
    @Tag("DL-17")
    @Tag("DL-18")
    @Tag("A-13.2")
    @Tag("WE-18")
    @Tag("SM-02")
    @DisplayName(
            "WE-18 homologação de 20/06: convoca-se e assina-se até 20/07; a convocação leva as condições da vencedora")
    void convocacao() {
        ProcessoDeTeste p = homologado();

        assertThat(p.calculados(CONVOCACAO, 1L, ""))
                .containsEntry("limiteParaConvocar", "2018-07-20")
                .containsEntry("limiteGeral", "2018-07-20")
                .containsEntry("valor", "3000001.00")
                .hasSize(3);
        assertThat(p.hoje("2018-07-20").recusa(CONVOCACAO, 1L, "", LOCAL)).isEmpty();
        assertThat(p.hoje("2018-07-21").recusa(CONVOCACAO, 1L, "", LOCAL)).isEqualTo("B-5.25 convocacaoTardia");
        assertThat(p.recusa(CONVOCACAO, 1L, "", "local", "a sede", "motivoDoAtraso", "Recesso."))
                .isEmpty();
        int peca = p.hoje("2018-06-25").juntaSemAssinar(CONVOCACAO, 1L, "", LOCAL);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.VENCEDORA);
        assertThat(p.recusa(CONVOCACAO, 1L, "", LOCAL)).isEqualTo("D14 porAssinar");
        assertThat(p.processo().prazoParaAssinar(1L)).isEmpty();
        p.assina(peca);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.CONVOCADA);
    }

    @Test
    @Tag("B-5.25")
    @Tag("B-5.31")
    @Tag("B-4.5")
    @DisplayName("B-5.31 convoca-se a vencedora, de homologação assinada e publicada, com a proposta ainda válida")
    void condicoes_da_convocacao() {
        assertThat(semPublicacao().recusa(CONVOCACAO, 1L, "", LOCAL)).isEqualTo("B-5.31 homologacaoNaoPublicada");
        assertThat(homologado().recusa(CONVOCACAO, 2L, "", LOCAL)).isEqualTo("B-5.25 situacao");
        String[] tarde = {"local", "a sede", "motivoDoAtraso", "Recesso."};
        assertThat(homologado().hoje("2018-09-16").recusa(CONVOCACAO, 1L, "", tarde))
                .isEmpty();
        assertThat(homologado().hoje("2018-09-17").recusa(CONVOCACAO, 1L, "", tarde))
                .isEqualTo("B-4.5 propostaVencida");
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("SM-01")
    @Tag("B-7.3")
    @DisplayName("SM-01 B-7.3 convocar e assinar cabem só depois da homologação, que sozinha não é contrato")
    void situacoes(SituacaoEdital situacao) {
        boolean cabe = situacao == SituacaoEdital.HOMOLOGADO;

        assertThat(homologado().fica(situacao).recusa(CONVOCACAO, 1L, "", LOCAL))
                .isEqualTo(cabe ? "" : "B-5.25 situacao");
        assertThat(qualificada().fica(situacao).recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-25")))
                .isEqualTo(cabe ? "" : "B-8.3 situacao");
        assertThat(homologado().fica(situacao).examina(1).recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-25")))
                .as("sem convocação")
                .isEqualTo(cabe ? "B-8.3 situacao" : "B-8.3 situacao, B-8.3 situacao");
    }

    @ParameterizedTest
    @Tag("B-8.3")
    @Tag("DL-19")
    @Tag("WE-18")
    @CsvSource({
        "'',     2018-07-05, ''",
        "'',     2018-07-06, B-8.3 assinadoDepois",
        "NEGADA, 2018-07-06, B-8.3 assinadoDepois",
        "ACEITA, 2018-07-16, ''",
        "ACEITA, 2018-07-17, B-8.3 assinadoDepois"
    })
    @DisplayName("WE-18 convocada em 25/06 assina até 05/07; com a prorrogação aceita, de domingo 15/07 para 16/07")
    void prazo_para_assinar(String decisao, String dia, String recusa) {
        ProcessoDeTeste p = qualificada();
        if (!decisao.isEmpty()) {
            p.junta(PEDIDO_DE_PRORROGACAO, 1L, "", "recebidoEm", "2018-06-25");
            p.junta(DECISAO_DA_PRORROGACAO, 1L, "", "decisao", decisao);
        }

        assertThat(p.hoje("2018-07-18").recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina(dia)))
                .isEqualTo(recusa);
        assertThat(p.recusa(DECADENCIA, 1L, "", PRAZO)).isEmpty();
        assertThat(p.hoje(dia).recusa(DECADENCIA, 1L, "", PRAZO)).isEqualTo(recusa.isEmpty() ? "B-8.3 prazoCorre" : "");
    }

    @Test
    @Tag("B-8.3")
    @Tag("DL-19")
    @DisplayName("B-8.3 uma prorrogação, pedida pela convocada enquanto o prazo corre e decidida uma vez")
    void prorrogacao() {
        ProcessoDeTeste p = qualificada().hoje("2018-07-06");

        assertThat(homologado().recusa(PEDIDO_DE_PRORROGACAO, 1L, "", "recebidoEm", "2018-06-20"))
                .isEqualTo("B-8.3 entidade");
        assertThat(homologado().recusa(DECISAO_DA_PRORROGACAO, 1L, "", ACEITA)).isEqualTo("B-8.3 entidade");
        assertThat(p.recusa(DECISAO_DA_PRORROGACAO, 1L, "", ACEITA)).isEqualTo("B-8.3 semPedido");
        assertThat(p.recusa(PEDIDO_DE_PRORROGACAO, 1L, "", "recebidoEm", "2018-07-06"))
                .isEqualTo("B-8.3 pedidoTardio");
        assertThat(p.recusa(PEDIDO_DE_PRORROGACAO, 1L, "", "recebidoEm", "2018-06-24"))
                .isEqualTo("B-8.3 pedidoCedo");
        assertThat(p.recusa(PEDIDO_DE_PRORROGACAO, 1L, "", "recebidoEm", "2018-07-07"))
                .isEqualTo("B-8.3 dataFutura, B-8.3 pedidoTardio");
        p.junta(PEDIDO_DE_PRORROGACAO, 1L, "", "recebidoEm", "2018-07-05");
        assertThat(p.recusa(PEDIDO_DE_PRORROGACAO, 1L, "", "recebidoEm", "2018-07-05"))
                .isEqualTo("B-8.3 jaProrrogado");
        assertThat(p.recusa(DECADENCIA, 1L, "", PRAZO)).isEqualTo("B-8.3 pedidoPorDecidir");
        assertThat(p.recusa(DECADENCIA, 1L, "", "causa", "RECUSA")).isEmpty();
        p.junta(DECISAO_DA_PRORROGACAO, 1L, "", NEGADA);
        assertThat(p.recusa(DECISAO_DA_PRORROGACAO, 1L, "", ACEITA)).isEqualTo("B-8.3 jaProrrogado");
        assertThat(p.recusa(DECADENCIA, 1L, "", PRAZO)).isEmpty();
    }

    @Test
    @Tag("B-8.1")
    @Tag("B-8.2")
    @Tag("B-5.26")
    @DisplayName(
            "B-5.26 B-8.1 só OS assina, qualificada por decreto publicado até o dia, se o edital não disser outra coisa")
    void qualificacao() {
        ProcessoDeTeste p = convocada().hoje("2018-06-29");

        assertThat(p.recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-29")))
                .isEqualTo("B-5.26 semQualificacao");
        assertThat(p.recusa(QUALIFICACAO_COMO_OS, 1L, "", "data", "2018-06-29", "doe", "2018-06-28"))
                .isEqualTo("B-8.2 doeAntesDoDecreto");
        assertThat(p.recusa(QUALIFICACAO_COMO_OS, 1L, "", "data", "2018-06-30", "doe", "2018-06-30"))
                .isEqualTo("B-8.2 dataFutura, B-8.2 dataFutura");
        p.junta(QUALIFICACAO_COMO_OS, 1L, "", "data", "2018-06-27", "doe", "2018-06-28");
        assertThat(p.recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-27")))
                .isEqualTo("B-8.1 assinadoSemQualificacao");
        assertThat(p.recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-28")))
                .isEmpty();
        assertThat(p.fica(2, SituacaoParticipante.INABILITADA)
                        .recusa(QUALIFICACAO_COMO_OS, 2L, "", "data", "2018-06-27", "doe", "2018-06-28"))
                .isEqualTo("B-8.2 entidade");
        assertThat(convocada()
                        .comNoEdital("/participacao/qualificacaoParaAssinar", "false")
                        .recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-25")))
                .isEmpty();
    }

    @Test
    @Tag("B-8.5")
    @DisplayName("B-8.5 o que a habilitou vale no dia da assinatura: certidão vencida depois da sessão impede")
    void habilitacao_mantida() {
        ProcessoDeTeste p = qualificada().hoje("2018-06-29");
        String[] vencida = {"resultado", "ATENDE", "forma", "ORIGINAL", "validade", "2018-06-28"};
        String[] doDia = {"resultado", "ATENDE", "forma", "ORIGINAL", "validade", "2018-06-29"};

        p.junta(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", vencida);
        assertThat(p.recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-29")))
                .isEqualTo("B-4.10.1.f vencido");
        p.junta(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", doDia);
        assertThat(p.recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-29")))
                .isEmpty();
    }

    @Test
    @Tag("B-8.6")
    @DisplayName(
            "B-8.6 assina o representante, ou o mandatário com instrumento; em dia que já veio, depois da convocação")
    void quem_assina() {
        ProcessoDeTeste p = qualificada().hoje("2018-06-29");
        String[] mandatario = {"data", "2018-06-29", "qualidade", "MANDATARIO"};

        assertThat(p.recusa(ASSINATURA_DO_CONTRATO, 1L, "", mandatario)).isEqualTo("B-8.6 semPoderes");
        assertThat(p.recusa(
                        ASSINATURA_DO_CONTRATO,
                        1L,
                        "",
                        "data",
                        "2018-06-29",
                        "qualidade",
                        "MANDATARIO",
                        "instrumento",
                        "Procuração, 2º Ofício, livro 9"))
                .isEmpty();
        assertThat(p.recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-30")))
                .isEqualTo("B-8.3 dataFutura");
        assertThat(p.recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina("2018-06-24")))
                .isEqualTo("B-8.3 assinadoAntes, B-8.1 assinadoSemQualificacao");
    }

    @ParameterizedTest
    @Tag("A-13.2")
    @Tag("INC-05")
    @Tag("DL-18")
    @CsvSource({"2018-07-20, false", "2018-07-21, true"})
    @DisplayName("A-13.2 INC-05 passado o limite geral de 20/07 ainda se assina no prazo da convocação, e fica dito")
    void limite_geral(String dia, String depois) {
        ProcessoDeTeste p = homologado().hoje("2018-07-16").examina(1);
        p.junta(CONVOCACAO, 1L, "", LOCAL);
        p.junta(QUALIFICACAO_COMO_OS, 1L, "", "data", "2018-07-16", "doe", "2018-07-16");

        assertThat(p.hoje(dia).recusa(ASSINATURA_DO_CONTRATO, 1L, "", assina(dia)))
                .isEmpty();
        assertThat(p.calculados(ASSINATURA_DO_CONTRATO, 1L, "", assina(dia)))
                .containsEntry("limiteGeral", "2018-07-20")
                .containsEntry("depoisDoLimite", depois);
        p.junta(ASSINATURA_DO_CONTRATO, 1L, "", assina(dia));
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.CONTRATADO);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.CONTRATADA);
    }

    @Test
    @Tag("B-8.4")
    @DisplayName("B-8.4 decai quem recusa, a qualquer tempo, e quem deixa o prazo passar sem assinar ou se qualificar")
    void decadencia() {
        ProcessoDeTeste p = convocada().hoje("2018-07-05");
        String[] semQualificacao = {"causa", "SEM_QUALIFICACAO"};

        assertThat(homologado().recusa(DECADENCIA, 1L, "", PRAZO)).isEqualTo("B-8.4 situacao");
        assertThat(p.recusa(DECADENCIA, 1L, "", "causa", "RECUSA")).isEmpty();
        assertThat(p.recusa(DECADENCIA, 1L, "", semQualificacao)).isEqualTo("B-8.3 prazoCorre");
        assertThat(p.hoje("2018-07-06").recusa(DECADENCIA, 1L, "", semQualificacao))
                .isEmpty();
        assertThat(qualificada().hoje("2018-07-06").recusa(DECADENCIA, 1L, "", semQualificacao))
                .isEqualTo("B-8.4 eQualificada");
        p.junta(DECADENCIA, 1L, "", semQualificacao);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.DECAIDA);
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.HOMOLOGADO);
        assertThat(p.recusa(CONVOCACAO, 1L, "", LOCAL)).isEqualTo("B-5.25 situacao");
    }

    @Test
    @Tag("DL-20")
    @Tag("DL-19")
    @Tag("B-8.4")
    @DisplayName("DL-20 a seguinte tem o mesmo prazo, com a sua prorrogação; a primeira convocada conta-se por DL-19")
    void da_seguinte() {
        ProcessoDeTeste p = convocada();
        assertThat(p.processo().prazoParaAssinar(1L).orElseThrow().regra().codigo())
                .isEqualTo("DL-19");
        p.junta(PEDIDO_DE_PRORROGACAO, 1L, "", "recebidoEm", "2018-06-25");
        p.junta(DECISAO_DA_PRORROGACAO, 1L, "", ACEITA);
        p.junta(DECADENCIA, 1L, "", "causa", "RECUSA");
        p.fica(2, SituacaoParticipante.VENCEDORA).poe(ADJUDICACAO, 2L, "", "valor", "3000001.00");
        String homologacao = String.valueOf(p.poe(HOMOLOGACAO, null, ""));
        assertThat(p.recusa(CONVOCACAO, 2L, "", LOCAL)).isEqualTo("B-5.31 homologacaoNaoPublicada");
        p.junta(PUBLICACAO_DA_AUTORIDADE, null, homologacao, "data", "2018-06-25");
        p.junta(CONVOCACAO, 2L, "", LOCAL);

        var prazo = p.processo().prazoParaAssinar(2L).orElseThrow();
        assertThat(prazo.regra().codigo()).isEqualTo("DL-20");
        assertThat(prazo.vencimento()).isEqualTo("2018-07-05");
        p.junta(PEDIDO_DE_PRORROGACAO, 2L, "", "recebidoEm", "2018-06-25");
        p.junta(DECISAO_DA_PRORROGACAO, 2L, "", ACEITA);
        assertThat(p.processo().prazoParaAssinar(2L).orElseThrow().vencimento()).isEqualTo("2018-07-16");
    }
}
