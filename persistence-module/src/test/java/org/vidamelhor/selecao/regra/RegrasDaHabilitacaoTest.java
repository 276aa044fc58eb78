package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.ABERTURA_DO_ENVELOPE_B;
import static org.vidamelhor.selecao.api.EspecieDePeca.BALANCO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DILIGENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.DOCUMENTO_DE_HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.INABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_NO_DOE;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESPOSTA_A_DILIGENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESULTADO_DA_HABILITACAO;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.balanco;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoEnvelope;
import org.vidamelhor.selecao.api.SituacaoParticipante;

class RegrasDaHabilitacaoTest {

    private static final String[] ABERTURA = {"designadaEm", "2018-06-04", "lacre", "true"};
    private static final String[] MOTIVO = {"motivo", "Cumpre."};

    private static ProcessoDeTeste emHabilitacao() {
        return comTres(SituacaoEdital.EM_HABILITACAO, SituacaoParticipante.CLASSIFICADA);
    }

    private static ProcessoDeTeste comUmaAberta() {
        return emHabilitacao().fica(1, SituacaoParticipante.B_ABERTO);
    }

    @Test
    @Tag("B-5.17")
    @Tag("SM-02")
    @DisplayName("B-5.17 abre-se o Envelope B das três melhores; o da quarta espera que uma caia")
    void abertura() {
        ProcessoDeTeste p = emHabilitacao().entidade(4, SituacaoParticipante.CLASSIFICADA, 4);

        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 4L, "", ABERTURA)).isEqualTo("B-5.17 foraDaVez");
        p.junta(ABERTURA_DO_ENVELOPE_B, 1L, "", ABERTURA);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.B_ABERTO);
        assertThat(p.envelopeB(1)).isEqualTo(SituacaoEnvelope.ABERTO);
        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 1L, "", ABERTURA)).isEqualTo("B-5.17 situacao");
        p.fica(1, SituacaoParticipante.INABILITADA);
        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 4L, "", ABERTURA)).isEmpty();
    }

    @Test
    @Tag("B-5.17")
    @DisplayName("B-5.17 só envelope fechado se abre, em ato designado antes, e lacre violado se descreve (B-3.1)")
    void condicoes_da_abertura() {
        ProcessoDeTeste p =
                emHabilitacao().entidade(2, SituacaoParticipante.CLASSIFICADA, 2, SituacaoEnvelope.DEVOLVIDO_FECHADO);

        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 2L, "", ABERTURA)).isEqualTo("B-5.17 semEnvelopeFechado");
        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 1L, "", "designadaEm", "2018-06-05", "lacre", "true"))
                .isEmpty();
        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 1L, "", "designadaEm", "2018-06-06", "lacre", "true"))
                .isEqualTo("B-5.17 dataFutura");
        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 1L, "", "designadaEm", "2018-06-04", "lacre", "false"))
                .isEqualTo("B-3.1 lacreViolado");
        assertThat(p.recusa(
                        ABERTURA_DO_ENVELOPE_B,
                        1L,
                        "",
                        "designadaEm",
                        "2018-06-04",
                        "lacre",
                        "false",
                        "ocorrencias",
                        "Aba descolada, sem sinal de acesso."))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("SM-01")
    @Tag("B-8.4")
    @DisplayName(
            "SM-01 B-8.4 Envelope B só se abre e decide na habilitação ou, depois dela, se ninguém melhor está de pé")
    void situacoes(SituacaoEdital situacao) {
        boolean depois = EnumSet.of(
                        SituacaoEdital.EM_RECURSO_HABILITACAO, SituacaoEdital.ADJUDICADO, SituacaoEdital.HOMOLOGADO)
                .contains(situacao);
        boolean cabe = depois || situacao == SituacaoEdital.EM_HABILITACAO;
        ProcessoDeTeste p = emHabilitacao().fica(situacao);

        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 1L, "", ABERTURA)).isEqualTo(cabe ? "" : "B-5.17 situacao");
        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 2L, "", ABERTURA))
                .isEqualTo(depois ? "B-8.4 foraDaVez" : cabe ? "" : "B-5.17 situacao");
        p.fica(1, SituacaoParticipante.B_ABERTO).examina(1);
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo(cabe ? "" : "B-5.19 situacao");
        assertThat(p.recusa(INABILITACAO, 1L, "", MOTIVO)).isEqualTo(cabe ? "B-5.18 semFalta" : "B-5.18 situacao");
        p.fica(1, SituacaoParticipante.CONVOCADA);
        assertThat(p.recusa(ABERTURA_DO_ENVELOPE_B, 2L, "", ABERTURA))
                .isEqualTo(depois ? "B-8.4 comVencedora" : cabe ? "" : "B-5.17 situacao");
    }

    @ParameterizedTest
    @CsvSource({
        "B-4.10.1.a, ato_constitutivo,  registro,  '',         B-4.10.1.a semRegistro",
        "B-4.10.1.b, estatuto,          registro,  '',         B-4.10.1.b semRegistro",
        "B-4.10.1.c, cnpj,              ativo,     false,      B-4.10.1.c inativo",
        "B-4.10.1.d, fazenda_estadual,  validade,  2018-05-18, B-4.10.1.d vencido",
        "B-4.10.1.d, fazenda_municipal, validade,  2018-05-18, B-4.10.1.d vencido",
        "B-4.10.1.e, fazenda_federal,   validade,  2018-05-18, B-4.10.1.e vencido",
        "B-4.10.1.f, fgts,              validade,  2018-05-18, B-4.10.1.f vencido",
        "B-4.10.1.f, fgts,              validade,  '',         B-4.10.1.f semValidade",
        "B-3.3,      estatuto,          forma,     '',         B-3.3 semForma",
        "B-3.4,      fgts,              forma,     INTERNET,   B-3.4 semAutenticidade",
        "B-4.10.1.b, estatuto,          resultado, NAO_ATENDE, B-4.10.1.b naoAtende",
        "B-4.10.1.b, estatuto,          resultado, AUSENTE,    B-4.10.1.b ausente"
    })
    @Tag("B-4.10.1.a")
    @Tag("B-4.10.1.b")
    @Tag("B-4.10.1.c")
    @Tag("B-4.10.1.d")
    @Tag("B-4.10.1.e")
    @Tag("B-4.10.1.f")
    @Tag("B-3.3")
    @Tag("B-3.4")
    @DisplayName("B-4.10.1 cada documento, com uma só falta, impede de habilitar e permite inabilitar")
    void uma_falta(String regra, String item, String campo, String valor, String recusa) {
        ProcessoDeTeste p = comUmaAberta().examina(1);
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEmpty();
        assertThat(p.recusa(INABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-5.18 semFalta");

        p.poe(DOCUMENTO_DE_HABILITACAO, 1L, item, exame(campo, valor));

        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo(recusa).startsWith(regra);
        assertThat(p.recusa(INABILITACAO, 1L, "", MOTIVO)).isEmpty();
        p.poe(DOCUMENTO_DE_HABILITACAO, 1L, item, exame("", ""));
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO))
                .as("o último exame vale")
                .isEmpty();
    }

    /** A good examination with one field changed. */
    private static String[] exame(String campo, String valor) {
        String[] exame = {
            "resultado",
            "ATENDE",
            "forma",
            "ORIGINAL",
            "validade",
            "2018-12-31",
            "registro",
            "1º Ofício",
            "ativo",
            "true"
        };
        for (int i = 0; i < exame.length; i += 2) {
            exame[i + 1] = exame[i].equals(campo) ? valor : exame[i + 1];
        }
        return exame;
    }

    @Test
    @Tag("B-4.10.1.d")
    @Tag("B-3.4")
    @DisplayName(
            "B-4.10.1.d válido no dia da sessão cobre a sessão; certidão da internet pede como e quando foi conferida")
    void limites_do_documento() {
        ProcessoDeTeste p = comUmaAberta().examina(1);
        p.poe(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", exame("validade", "2018-05-19"));
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEmpty();

        String[] soComo = {
            "resultado", "ATENDE", "forma", "INTERNET", "validade", "2018-12-31", "autenticidadeComo", "sítio da Caixa"
        };
        p.poe(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", soComo);
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-3.4 semAutenticidade");
        String[] soQuando = {
            "resultado", "ATENDE", "forma", "INTERNET", "validade", "2018-12-31", "autenticidadeEm", "2018-06-05"
        };
        p.poe(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", soQuando);
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-3.4 semAutenticidade");
        p.poe(
                DOCUMENTO_DE_HABILITACAO,
                1L,
                "fgts",
                "resultado",
                "ATENDE",
                "forma",
                "INTERNET",
                "validade",
                "2018-12-31",
                "autenticidadeComo",
                "sítio da Caixa",
                "autenticidadeEm",
                "2018-06-05");
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEmpty();
    }

    @Test
    @Tag("B-4.10.1.g")
    @DisplayName("B-4.10.1.g o decreto só se exige de quem já era OS na sessão; de quem não era, faltar não é falta")
    void decreto() {
        ProcessoDeTeste p = comUmaAberta().examina(1);
        String[] ausente = {"resultado", "AUSENTE"};
        p.poe(DOCUMENTO_DE_HABILITACAO, 1L, "decreto_qualificacao", ausente);
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEmpty();

        p.poe(EspecieDePeca.QUALIFICACAO_COMO_OS, 1L, "", "doe", "2018-05-20");
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEmpty();
        p.poe(EspecieDePeca.QUALIFICACAO_COMO_OS, 1L, "", "doe", "2018-05-19");
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-4.10.1.g ausente");
        p.poe(DOCUMENTO_DE_HABILITACAO, 1L, "decreto_qualificacao", exame("registro", ""));
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-4.10.1.g semPublicacao");
        p.poe(DOCUMENTO_DE_HABILITACAO, 1L, "decreto_qualificacao", exame("", ""));
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEmpty();
    }

    @Test
    @Tag("B-5.18")
    @DisplayName("B-5.18 sem exame não se habilita nem se inabilita: inabilita falta vista, não exame por fazer")
    void nada_examinado() {
        ProcessoDeTeste p = comUmaAberta();

        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO).split(", "))
                .hasSize(9)
                .allMatch(recusa -> recusa.endsWith(" falta"));
        assertThat(p.recusa(INABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-5.18 semFalta");
        p.poe(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "AUSENTE");
        p.junta(INABILITACAO, 1L, "", MOTIVO);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.INABILITADA);
    }

    @Test
    @Tag("B-5.19")
    @DisplayName("B-5.19 decide-se só a que teve o envelope aberto")
    void decide_a_aberta() {
        ProcessoDeTeste p = comUmaAberta().examina(1).examina(2);

        assertThat(p.recusa(HABILITACAO, 2L, "", MOTIVO)).isEqualTo("B-5.19 situacao");
        p.junta(HABILITACAO, 1L, "", MOTIVO);
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.HABILITADA);
        assertThat(p.recusa(INABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-5.18 situacao");
    }

    @ParameterizedTest
    @Tag("B-4.10.2.a")
    @CsvSource({
        "definitivo,       B-4.10.2.a balancete",
        "registrado,       B-4.10.2.a balancoSemRegistro",
        "assinadoContador, B-4.10.2.a balancoSemContador",
        "assinadoDirigente,B-4.10.2.a balancoSemDirigente"
    })
    @DisplayName("B-4.10.2.a balancete, falta de registro ou de assinatura impedem de habilitar")
    void balanco_com_falta(String campo, String recusa) {
        String[] comFalta = ProcessoDeTeste.BALANCO.clone();
        for (int i = 0; i < comFalta.length; i += 2) {
            comFalta[i + 1] = comFalta[i].equals(campo) ? "false" : comFalta[i + 1];
        }
        ProcessoDeTeste p = comUmaAberta().examina(1);
        p.junta(BALANCO, 1L, "", comFalta);

        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo(recusa);
        assertThat(p.recusa(INABILITACAO, 1L, "", MOTIVO)).isEmpty();
    }

    @Test
    @Tag("B-4.10.2.b.ILC")
    @Tag("B-4.10.2.b.IEG")
    @Tag("WE-16")
    @DisplayName("WE-16 os índices vêm do balanço e reprovam sozinhos; a peça guarda a fração exata")
    void indices() {
        ProcessoDeTeste p = comUmaAberta().examina(1);
        String[] iliquido = balanco("399999.99", "400000.00", "100000.00", "900000.00");
        p.junta(BALANCO, 1L, "", iliquido);
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-4.10.2.b.ILC ilc");
        assertThat(RegrasDosAutos.impedimentos(p.processo(), ProcessoDeTeste.peticao(HABILITACAO, 1L, "", MOTIVO))
                        .lista())
                .singleElement()
                .satisfies(e -> assertThat(e.argumentos()).first().isEqualTo("0,999999975"));
        assertThat(p.calculados(BALANCO, 1L, "", iliquido))
                .containsEntry("ilc", "39999999/40000000")
                .containsEntry("ieg", "5/9");

        p.junta(BALANCO, 1L, "", balanco("600000.00", "500000.00", "500000.00", "950000.00"));
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-4.10.2.b.IEG ieg");
        String[] semPassivoNemAtivo = balanco("1.00", "0.00", "1.00", "0.00");
        assertThat(p.calculados(BALANCO, 1L, "", semPassivoNemAtivo)).isEmpty();
        p.junta(BALANCO, 1L, "", semPassivoNemAtivo);
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-4.10.2.b.IEG ieg");
        p.junta(BALANCO, 1L, "", balanco("400000.00", "400000.00", "500000.00", "900000.00"));
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEmpty();
    }

    @Test
    @Tag("DL-09")
    @Tag("B-4.10.2.a")
    @DisplayName("DL-09 proposta de 18/05: balanço de 17/02 pode ser atualizado por índice oficial, o de 18/02 não")
    void atualizacao() {
        ProcessoDeTeste p = comUmaAberta();
        String[] antigo = {"encerramento", "2018-02-17", "fator", "1.05", "indice", "INPC"};

        assertThat(p.recusa(BALANCO, 1L, "", antigo)).isEmpty();
        assertThat(p.recusa(BALANCO, 1L, "", "encerramento", "2018-02-18", "fator", "1.05", "indice", "INPC"))
                .isEqualTo("B-4.10.2.a atualizacaoIndevida");
        assertThat(p.recusa(BALANCO, 1L, "", "encerramento", "2018-02-18", "fator", "1.00"))
                .isEmpty();
        assertThat(p.recusa(BALANCO, 1L, "", "encerramento", "2018-02-17", "fator", "1.05"))
                .isEqualTo("B-4.10.2.a semIndice");
        assertThat(p.recusa(BALANCO, 1L, "", "encerramento", "2017-12-31", "fator", "0.00", "indice", "INPC"))
                .isEqualTo("B-4.10.2.a fatorInvalido");
        assertThat(p.recusa(BALANCO, 1L, "", balanco("1.00", "1.00", "-0.01", "1.00")))
                .isEqualTo("B-4.10.2.a balancoNegativo");
        assertThat(p.recusa(BALANCO, 1L, "", "encerramento", "2018-05-18")).isEmpty();
        assertThat(p.recusa(BALANCO, 1L, "", "encerramento", "2018-05-19")).isEqualTo("B-4.10.2.a balancoPosterior");
    }

    @Test
    @DisplayName("examina-se documento que o edital exige, de quem tem o envelope aberto, com datas que fecham")
    void exame() {
        ProcessoDeTeste p = comUmaAberta();

        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "alvara", exame("", "")))
                .isEqualTo("B-4.10.1.a semItem");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "balanco", exame("", "")))
                .isEqualTo("B-4.10.1.a semItem");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 2L, "fgts", exame("", "")))
                .isEqualTo("B-4.10.1.a entidade");
        assertThat(p.recusa(BALANCO, 2L, "", ProcessoDeTeste.BALANCO)).isEqualTo("B-4.10.2.a entidade");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "emissao", "2018-06-06"))
                .isEqualTo("B-4.10.1.a dataFutura");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "autenticidadeEm", "2018-06-06"))
                .isEqualTo("B-4.10.1.a dataFutura");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "emissao", "2018-05-02", "validade", "2018-05-01"))
                .isEqualTo("B-4.10.1.a validadeAntes");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "NAO_ATENDE"))
                .isEqualTo("B-4.10.1.a semObservacao");
        for (SituacaoParticipante depois : EnumSet.of(
                SituacaoParticipante.HABILITADA, SituacaoParticipante.VENCEDORA, SituacaoParticipante.CONVOCADA)) {
            p.fica(1, depois);
            assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", exame("", "")))
                    .isEmpty();
        }
    }

    @Test
    @Tag("B-5.28")
    @Tag("DL-12")
    @Tag("INC-45")
    @DisplayName("DL-12 de quarta 27/06 o documento vem até terça 03/07, pulando o 2 de Julho; na quarta é tarde")
    void diligencia() {
        ProcessoDeTeste p = comUmaAberta().hoje("2018-06-27");
        String[] pedido = {"fundamento", "B-5.28", "dataDoFato", "2018-05-18"};
        assertThat(p.calculados(DILIGENCIA, 1L, "", pedido)).containsEntry("vencimento", "2018-07-03");
        String diligencia = String.valueOf(p.junta(DILIGENCIA, 1L, "", pedido));
        p.examina(1);
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-5.27 diligenciaPendente");
        assertThat(p.hoje("2018-07-03").recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-5.27 diligenciaPendente");
        assertThat(p.hoje("2018-07-04").recusa(HABILITACAO, 1L, "", MOTIVO)).isEmpty();

        assertThat(p.calculados(RESPOSTA_A_DILIGENCIA, 1L, diligencia, "recebidaEm", "2018-07-03"))
                .containsEntry("tempestiva", "true");
        assertThat(p.calculados(RESPOSTA_A_DILIGENCIA, 1L, diligencia, "recebidaEm", "2018-07-04"))
                .containsEntry("tempestiva", "false");
        assertThat(p.recusa(RESPOSTA_A_DILIGENCIA, 1L, diligencia, "recebidaEm", "2018-07-05"))
                .isEqualTo("B-5.28 dataFutura");
    }

    @Test
    @Tag("B-5.27")
    @DisplayName("B-5.27 respondida, a diligência deixa decidir; responde-se uma vez, a que existe, de quem foi pedida")
    void resposta() {
        ProcessoDeTeste p = comUmaAberta().examina(1);
        String diligencia = String.valueOf(p.junta(DILIGENCIA, 1L, "", "fundamento", "B-5.27"));

        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEqualTo("B-5.27 diligenciaPendente");
        assertThat(p.recusa(RESPOSTA_A_DILIGENCIA, 2L, diligencia, "recebidaEm", "2018-06-05"))
                .isEqualTo("B-5.27 semDiligencia");
        assertThat(p.recusa(RESPOSTA_A_DILIGENCIA, 1L, "1", "recebidaEm", "2018-06-05"))
                .isEqualTo("B-5.27 semDiligencia");
        p.junta(RESPOSTA_A_DILIGENCIA, 1L, diligencia, "recebidaEm", "2018-06-05");
        assertThat(p.recusa(RESPOSTA_A_DILIGENCIA, 1L, diligencia, "recebidaEm", "2018-06-05"))
                .isEqualTo("B-5.28 jaJuntada");
        assertThat(p.recusa(HABILITACAO, 1L, "", MOTIVO)).isEmpty();
    }

    @Test
    @Tag("INC-45")
    @Tag("B-5.28")
    @DisplayName("INC-45 o fato tem data, e não é posterior à proposta de 18/05")
    void fato_anterior() {
        ProcessoDeTeste p = comUmaAberta();

        assertThat(p.recusa(DILIGENCIA, 1L, "", "fundamento", "B-5.28")).isEqualTo("INC-45 semDataDoFato");
        assertThat(p.recusa(DILIGENCIA, 1L, "", "fundamento", "B-5.28", "dataDoFato", "2018-05-18"))
                .isEmpty();
        assertThat(p.recusa(DILIGENCIA, 1L, "", "fundamento", "B-5.28", "dataDoFato", "2018-05-19"))
                .isEqualTo("INC-45 fatoPosterior");
        assertThat(p.recusa(DILIGENCIA, 1L, "", "fundamento", "B-5.27")).isEmpty();
    }

    @Test
    @Tag("B-5.28")
    @Tag("INC-45")
    @DisplayName(
            "B-5.28 documento que faltou só entra por diligência de fato anterior, da entidade, respondida em tempo")
    void juntada_posterior() {
        ProcessoDeTeste p = comUmaAberta().entidade(2, SituacaoParticipante.B_ABERTO, 2);
        String deOutra =
                String.valueOf(p.junta(DILIGENCIA, 2L, "", "fundamento", "B-5.28", "dataDoFato", "2018-05-01"));
        String deDuvida = String.valueOf(p.junta(DILIGENCIA, 1L, "", "fundamento", "B-5.27"));
        String doFato = String.valueOf(p.junta(DILIGENCIA, 1L, "", "fundamento", "B-5.28", "dataDoFato", "2018-05-01"));
        p.junta(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "AUSENTE");

        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", exame("", "")))
                .isEqualTo("B-5.6 juntadaSemDiligencia");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "estatuto", exame("", "")))
                .isEmpty();
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "AUSENTE"))
                .isEmpty();
        assertThat(p.recusa(
                        DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "ATENDE", "observacao", "Estava na f. 12."))
                .isEmpty();
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "ATENDE", "diligencia", deOutra))
                .isEqualTo("B-5.28 semDiligencia");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "ATENDE", "diligencia", doFato))
                .isEqualTo("B-5.28 semResposta");
        p.junta(RESPOSTA_A_DILIGENCIA, 1L, deDuvida, "recebidaEm", "2018-06-05");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "ATENDE", "diligencia", deDuvida))
                .isEqualTo("INC-45 diligenciaSemFato");
        p.hoje("2018-06-11").junta(RESPOSTA_A_DILIGENCIA, 1L, doFato, "recebidaEm", "2018-06-08");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", "resultado", "ATENDE", "diligencia", doFato))
                .isEmpty();
        p.junta(RESPOSTA_A_DILIGENCIA, 2L, deOutra, "recebidaEm", "2018-06-11");
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 2L, "fgts", "resultado", "ATENDE", "diligencia", deOutra))
                .isEqualTo("B-5.28 respostaTardia");
        p.fica(1, SituacaoParticipante.CONVOCADA);
        assertThat(p.recusa(DOCUMENTO_DE_HABILITACAO, 1L, "fgts", exame("", "")))
                .as("B-8.5 na assinatura confere-se de novo, sem diligência")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("B-5.27")
    @DisplayName("B-5.27 diligência cabe em qualquer fase da seleção em curso")
    void diligencia_em_qualquer_fase(SituacaoEdital situacao) {
        boolean encerrada = EnumSet.of(
                        SituacaoEdital.RASCUNHO,
                        SituacaoEdital.CONTRATADO,
                        SituacaoEdital.REVOGADO,
                        SituacaoEdital.ANULADO,
                        SituacaoEdital.DESERTO,
                        SituacaoEdital.FRACASSADO)
                .contains(situacao);

        assertThat(emHabilitacao().fica(situacao).recusa(DILIGENCIA, 3L, "", "fundamento", "B-5.27"))
                .isEqualTo(encerrada ? "B-5.27 situacao" : "");
    }

    @Test
    @Tag("B-5.17")
    @Tag("B-5.18")
    @Tag("INC-44")
    @DisplayName("SM-01 o resultado sai depois de abertos e decididos todos os da vez, com alguém habilitado")
    void resultado() {
        ProcessoDeTeste p = emHabilitacao().entidade(4, SituacaoParticipante.CLASSIFICADA, 4);

        assertThat(p.recusa(RESULTADO_DA_HABILITACAO)).isEqualTo("B-5.17 faltaAbrir");
        p.fica(1, SituacaoParticipante.B_ABERTO)
                .fica(2, SituacaoParticipante.HABILITADA)
                .fica(3, SituacaoParticipante.HABILITADA);
        assertThat(p.recusa(RESULTADO_DA_HABILITACAO)).isEqualTo("B-5.18 faltaDecidir");
        p.fica(1, SituacaoParticipante.INABILITADA);
        assertThat(p.recusa(RESULTADO_DA_HABILITACAO)).isEqualTo("B-5.17 faltaAbrir");
        p.fica(4, SituacaoParticipante.INABILITADA);
        assertThat(p.recusa(RESULTADO_DA_HABILITACAO)).isEmpty();
        p.fica(2, SituacaoParticipante.INABILITADA).fica(3, SituacaoParticipante.DESISTENTE);
        assertThat(p.recusa(RESULTADO_DA_HABILITACAO)).isEqualTo("B-5.19 semHabilitada");
    }

    @Test
    @Tag("SM-01")
    @Tag("B-5.31")
    @DisplayName("B-5.31 a publicação do resultado assinado leva à fase de recurso; o que mudou depois dele pede outro")
    void publicacao_do_resultado() {
        ProcessoDeTeste p = comTres(SituacaoEdital.EM_HABILITACAO, SituacaoParticipante.HABILITADA);
        int primeiro = p.juntaSemAssinar(RESULTADO_DA_HABILITACAO, null, "");
        String[] doe = {"data", "2018-06-05"};

        assertThat(p.recusa(RESULTADO_DA_HABILITACAO)).isEqualTo("D14 porAssinar");
        assertThat(p.recusa(PUBLICACAO_NO_DOE, null, String.valueOf(primeiro), doe))
                .isEqualTo("D14 semAssinatura");
        p.assina(primeiro);
        int segundo = p.junta(RESULTADO_DA_HABILITACAO, null, "");
        assertThat(p.recusa(PUBLICACAO_NO_DOE, null, String.valueOf(primeiro), doe))
                .isEqualTo("B-5.31 superada");
        p.fica(3, SituacaoParticipante.DESCLASSIFICADA).entidade(4, SituacaoParticipante.CLASSIFICADA, 4);
        assertThat(p.recusa(PUBLICACAO_NO_DOE, null, String.valueOf(segundo), doe))
                .isEqualTo("B-5.17 faltaAbrir");
        p.fica(4, SituacaoParticipante.HABILITADA).poe(HABILITACAO, 4L, "");
        assertThat(p.recusa(PUBLICACAO_NO_DOE, null, String.valueOf(segundo), doe))
                .isEqualTo("B-5.31 superada");
        String terceiro = String.valueOf(p.junta(RESULTADO_DA_HABILITACAO, null, ""));
        p.junta(PUBLICACAO_NO_DOE, null, terceiro, doe);
        assertThat(p.situacao()).isEqualTo(SituacaoEdital.EM_RECURSO_HABILITACAO);
        assertThat(p.processo().habilitacaoPublicada()).isTrue();
        assertThat(p.recusa(RESULTADO_DA_HABILITACAO)).isEqualTo("B-5.17 situacao");
    }

    @Test
    @Tag("B-8.4")
    @Tag("B-5.31")
    @DisplayName("B-8.4 decidida a seguinte, publica-se outro resultado, que não muda o estado da seleção")
    void resultado_de_nova_rodada() {
        ProcessoDeTeste p = comTres(SituacaoEdital.HOMOLOGADO, SituacaoParticipante.INABILITADA)
                .fica(1, SituacaoParticipante.DECAIDA)
                .entidade(4, SituacaoParticipante.CLASSIFICADA, 4);
        String primeiro = String.valueOf(p.poe(RESULTADO_DA_HABILITACAO, null, ""));
        p.poe(PUBLICACAO_NO_DOE, null, primeiro, "data", "2018-06-04");
        assertThat(p.recusa(RESULTADO_DA_HABILITACAO)).isEqualTo("B-5.17 situacao");

        p.junta(ABERTURA_DO_ENVELOPE_B, 4L, "", ABERTURA);
        p.examina(4).junta(HABILITACAO, 4L, "", MOTIVO);
        String segundo = String.valueOf(p.junta(RESULTADO_DA_HABILITACAO, null, ""));
        p.junta(PUBLICACAO_NO_DOE, null, segundo, "data", "2018-06-05");

        assertThat(p.situacao()).isEqualTo(SituacaoEdital.HOMOLOGADO);
        assertThat(p.processo().habilitacaoPublicada()).isTrue();
    }
}
