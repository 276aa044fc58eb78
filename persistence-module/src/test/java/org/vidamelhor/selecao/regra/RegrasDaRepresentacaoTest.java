package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.CREDENCIAL;
import static org.vidamelhor.selecao.api.EspecieDePeca.ENTREGA_DA_CREDENCIAL;
import static org.vidamelhor.selecao.api.EspecieDePeca.ENTREGA_DA_PROCURACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.ENTREGA_DO_PLENO_CONHECIMENTO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PLENO_CONHECIMENTO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PROCURACAO;
import static org.vidamelhor.selecao.api.SituacaoParticipante.ENVELOPES_ENTREGUES;
import static org.vidamelhor.selecao.api.SituacaoParticipante.INSCRITO;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

class RegrasDaRepresentacaoTest {

    private static final String CPF = "52998224725";

    private static ProcessoDeTeste emSessao() {
        return ProcessoDeTeste.em(SituacaoEdital.SESSAO_ABERTA)
                .inscrita(1, ENVELOPES_ENTREGUES)
                .inscrita(2, INSCRITO);
    }

    /** A credential in order, with these fields instead of its own. */
    private static String[] credencial(String... outros) {
        List<String> campos = new ArrayList<>(List.of("nome", "Fulana", "cpf", CPF, "instrumento", "PARTICULAR"));
        campos.addAll(List.of("firmaReconhecida", "true", "identidade", "RG 123", "orgaoExpedidor", "SSP/BA"));
        campos.addAll(List.of(outros));
        return campos.toArray(String[]::new);
    }

    @Test
    @Tag("B-2.6")
    @DisplayName("B-2.6 credencial sem documento de identidade, ou sem o órgão público que o expediu, não se recebe")
    void identidade() {
        assertThat(emSessao().recusa(ENTREGA_DA_CREDENCIAL, 1L, "", credencial()))
                .isEmpty();
        assertThat(emSessao().recusa(ENTREGA_DA_CREDENCIAL, 1L, "", credencial("identidade", "")))
                .isEqualTo("B-2.6 semIdentidade");
        assertThat(emSessao().recusa(ENTREGA_DA_CREDENCIAL, 1L, "", credencial("orgaoExpedidor", "")))
                .isEqualTo("B-2.6 semIdentidade");
    }

    @Test
    @Tag("B-2.3")
    @DisplayName("B-2.3 instrumento particular sem firma reconhecida não credencia; o público a dispensa")
    void firma() {
        assertThat(emSessao().recusa(ENTREGA_DA_CREDENCIAL, 1L, "", credencial("firmaReconhecida", "false")))
                .isEqualTo("B-2.3 semFirma");
        assertThat(emSessao()
                        .recusa(
                                ENTREGA_DA_CREDENCIAL,
                                1L,
                                "",
                                credencial("firmaReconhecida", "false", "instrumento", "PUBLICO")))
                .isEmpty();
        assertThat(emSessao()
                        .recusa(
                                ENTREGA_DA_PROCURACAO,
                                1L,
                                "",
                                "instrumento",
                                "PARTICULAR",
                                "atosConstitutivos",
                                "true"))
                .isEqualTo("B-2.3 semFirma");
    }

    @Test
    @Tag("B-2.2")
    @DisplayName("B-2.2 a procuração vem com o ato constitutivo e o de eleição e posse")
    void atos() {
        assertThat(emSessao()
                        .recusa(ENTREGA_DA_PROCURACAO, 1L, "", "instrumento", "PUBLICO", "atosConstitutivos", "false"))
                .isEqualTo("B-2.2 semAtos");
        assertThat(emSessao()
                        .recusa(ENTREGA_DA_PROCURACAO, 1L, "", "instrumento", "PUBLICO", "atosConstitutivos", "true"))
                .isEmpty();
    }

    @Test
    @Tag("B-2.4")
    @DisplayName("B-2.4 quem representa uma entidade não representa outra; corrigir a da mesma cabe")
    void uma_so() {
        ProcessoDeTeste p = emSessao();
        p.junta(ENTREGA_DA_CREDENCIAL, 1L, "", credencial());

        assertThat(p.recusa(ENTREGA_DA_CREDENCIAL, 2L, "", credencial())).isEqualTo("B-2.4 outraEntidade");
        assertThat(p.recusa(ENTREGA_DA_CREDENCIAL, 2L, "", credencial("cpf", "11144477735")))
                .isEmpty();
        assertThat(p.recusa(ENTREGA_DA_CREDENCIAL, 1L, "", credencial())).isEmpty();
    }

    @Test
    @Tag("B-2.2")
    @Tag("SM-02")
    @DisplayName("SM-02 a credencial em ordem credencia quem ainda não o estava; a de quem já entregou só se registra")
    void credencia() {
        ProcessoDeTeste p = emSessao().inscrita(3, SituacaoParticipante.VISTORIADO);
        p.junta(ENTREGA_DA_CREDENCIAL, 1L, "", credencial());
        p.junta(ENTREGA_DA_CREDENCIAL, 2L, "", credencial("cpf", "11144477735"));
        p.junta(ENTREGA_DA_CREDENCIAL, 3L, "", credencial("cpf", "12345678909"));
        p.junta(ENTREGA_DA_CREDENCIAL, 3L, "", credencial("cpf", "12345678909"));

        assertThat(p.situacao(1)).isEqualTo(ENVELOPES_ENTREGUES);
        assertThat(p.situacao(2)).isEqualTo(SituacaoParticipante.CREDENCIADO);
        assertThat(p.situacao(3)).isEqualTo(SituacaoParticipante.CREDENCIADO);
    }

    @Test
    @Tag("AN-I")
    @Tag("AN-II")
    @Tag("AN-III")
    @DisplayName("AN-I AN-II CPF que não confere não sai em anexo nem em registro")
    void cpf() {
        ProcessoDeTeste p = emSessao();
        assertThat(p.recusa(PROCURACAO, 1L, "", "cpfDoSignatario", "52998224724"))
                .isEqualTo("AN-I cpf");
        assertThat(p.recusa(CREDENCIAL, 1L, "", "cpf", "11111111111")).isEqualTo("AN-II cpf");
        assertThat(p.recusa(CREDENCIAL, 1L, "", "cpf", CPF)).isEmpty();
        assertThat(p.recusa(PLENO_CONHECIMENTO, 1L, "", "signatario", "Fulana")).isEmpty();
        assertThat(p.recusa(ENTREGA_DA_CREDENCIAL, 1L, "", credencial("cpf", "123")))
                .isEqualTo("B-2.6 cpf");
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @DisplayName("os anexos se fazem do edital publicado até a sessão; recebem-se na sessão")
    void quando(SituacaoEdital situacao) {
        ProcessoDeTeste p = emSessao().fica(situacao);
        boolean faz = EnumSet.of(SituacaoEdital.PUBLICADO, SituacaoEdital.RETIFICADO, SituacaoEdital.SESSAO_ABERTA)
                .contains(situacao);
        boolean recebe = situacao == SituacaoEdital.SESSAO_ABERTA;
        for (EspecieDePeca especie : List.of(PROCURACAO, CREDENCIAL, PLENO_CONHECIMENTO)) {
            assertThat(p.recusa(especie, 1L, "")).isEqualTo(faz ? "" : especie.regra() + " situacao");
        }
        assertThat(p.recusa(ENTREGA_DO_PLENO_CONHECIMENTO, 1L, "")).isEqualTo(recebe ? "" : "B-5.3 situacao");
        assertThat(p.recusa(ENTREGA_DA_CREDENCIAL, 1L, "", credencial())).isEqualTo(recebe ? "" : "B-2.6 situacao");
    }

    @ParameterizedTest
    @EnumSource(SituacaoParticipante.class)
    @DisplayName("B-5.6 aberto o Envelope A da entidade, nada mais se faz nem se recebe dela")
    void ate_a_abertura(SituacaoParticipante estado) {
        boolean cabe = estado.ordinal() <= ENVELOPES_ENTREGUES.ordinal();
        ProcessoDeTeste p = emSessao().inscrita(1, estado);

        assertThat(p.recusa(CREDENCIAL, 1L, "")).isEqualTo(cabe ? "" : "AN-II entidade");
        assertThat(p.recusa(ENTREGA_DA_CREDENCIAL, 1L, "", credencial())).isEqualTo(cabe ? "" : "B-2.6 entidade");
    }
}
