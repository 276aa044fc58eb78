package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vidamelhor.selecao.api.EspecieDePeca.AGENDAMENTO_DA_VISTORIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.ATA_DA_REUNIAO_RESERVADA;
import static org.vidamelhor.selecao.api.EspecieDePeca.DILIGENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.EXTENSAO_DA_VALIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR;
import static org.vidamelhor.selecao.api.EspecieDePeca.MANIFESTACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PEDIDO_DE_DESISTENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.PEDIDO_DE_PRORROGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.RENUNCIA_AO_RECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESPOSTA_A_DILIGENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.VISITA_A_UNIS;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Praticante;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** What an entity does by itself, and what it may read (B-5.7, B-5.12, B-5.27, B-5.31). */
class AtosDaEntidadeTest {

    private static List<String> atos(ProcessoDeTeste p, Long entidade) {
        return RegrasDosAutos.daEntidade(p.processo(), entidade).stream()
                .map(x -> x.especie() + (x.alvo().isEmpty() ? "" : " " + x.alvo()))
                .toList();
    }

    private static final Set<SituacaoEdital> ATE_A_CLASSIFICACAO = EnumSet.of(
            SituacaoEdital.PUBLICADO,
            SituacaoEdital.RETIFICADO,
            SituacaoEdital.SESSAO_ABERTA,
            SituacaoEdital.EM_JULGAMENTO);

    private static List<Integer> visiveis(ProcessoDeTeste p, Long entidade) {
        return p.processo().autos().pecas().stream()
                .filter(peca -> RegrasDosAutos.visivel(p.processo(), peca, entidade))
                .map(peca -> peca.numero())
                .toList();
    }

    @Test
    @Tag("B-5.16")
    @Tag("B-5.27")
    @Tag("B-8.3")
    @DisplayName("seis atos são da própria entidade; a diligência é também da autoridade (B-5.27)")
    void praticantes() {
        assertThat(Stream.of(EspecieDePeca.values())
                        .filter(e -> e.praticante().isDoProcesso())
                        .filter(e -> e.praticantes().contains(Praticante.ENTIDADE)))
                .containsExactlyInAnyOrder(
                        RENUNCIA_AO_RECURSO,
                        RESPOSTA_A_DILIGENCIA,
                        MANIFESTACAO,
                        EXTENSAO_DA_VALIDADE,
                        PEDIDO_DE_PRORROGACAO,
                        PEDIDO_DE_DESISTENCIA);
        assertThat(DILIGENCIA.praticantes()).isEqualTo(EnumSet.of(Praticante.MEMBRO, Praticante.SECRETARIO));
        assertThat(AGENDAMENTO_DA_VISTORIA.praticantes()).isEqualTo(EnumSet.of(Praticante.ENTIDADE, Praticante.UMA));
        assertThat(VISITA_A_UNIS.praticantes()).isEqualTo(EnumSet.of(Praticante.UMA));
        assertThat(HABILITACAO.praticantes()).isEqualTo(EnumSet.of(Praticante.PRESIDENCIA));
    }

    @Test
    @Tag("B-5.12")
    @Tag("B-5.30")
    @DisplayName("B-5.12 a entidade não sabe da intenção antes de assinada, nem do que é de outra")
    void so_o_seu() {
        ProcessoDeTeste p = comTres(SituacaoEdital.CLASSIFICADO, SituacaoParticipante.CLASSIFICADA);
        int intencao = p.poeSemAssinar(INTENCAO_DE_DESCLASSIFICAR, 1L, "");
        int sua = p.poe(DILIGENCIA, 1L, "");
        int alheia = p.poe(DILIGENCIA, 2L, "");

        assertThat(atos(p, 1L)).contains(RESPOSTA_A_DILIGENCIA + " " + sua).noneMatch(a -> a.startsWith("MANIF"));
        assertThat(atos(p, 2L)).contains(RESPOSTA_A_DILIGENCIA + " " + alheia).doesNotContain("MANIFESTACAO 1");
        assertThat(visiveis(p, 1L)).containsExactly(sua);
        assertThat(visiveis(p, 2L)).containsExactly(alheia);

        p.assina(intencao);

        assertThat(atos(p, 1L)).contains(MANIFESTACAO + " " + intencao);
        assertThat(visiveis(p, 1L)).containsExactly(intencao, sua);
        assertThat(visiveis(p, 2L)).containsExactly(alheia);
    }

    @ParameterizedTest
    @EnumSource(SituacaoEdital.class)
    @Tag("B-5.12")
    @DisplayName("B-5.12 a ata da reunião reservada só se lê divulgada a classificação")
    void reservada(SituacaoEdital situacao) {
        ProcessoDeTeste p = comTres(situacao, SituacaoParticipante.EM_ANALISE);
        int ata = p.poe(ATA_DA_REUNIAO_RESERVADA, null, "");

        assertThat(visiveis(p, 1L)).isEqualTo(ATE_A_CLASSIFICACAO.contains(situacao) ? List.of() : List.of(ata));
    }

    @Test
    @Tag("B-5.7")
    @Tag("SM-02")
    @DisplayName("B-5.7 antes da abertura desiste quem pede; depois o pedido espera a Comissão, e é um só")
    void desistencia() {
        ProcessoDeTeste p = comTres(SituacaoEdital.SESSAO_ABERTA, SituacaoParticipante.A_ABERTO)
                .fechada(4);
        assertThat(atos(p, 4L)).containsExactly(PEDIDO_DE_DESISTENCIA.name());
        assertThat(p.recusa(DILIGENCIA, 4L, "")).isEqualTo("B-5.4 fechada");
        assertThat(p.recusa(PEDIDO_DE_DESISTENCIA, 4L, "", "recebidoEm", "2018-06-06"))
                .isEqualTo("B-5.7 dataFutura");

        p.junta(PEDIDO_DE_DESISTENCIA, 4L, "", "recebidoEm", "2018-06-05");
        p.junta(PEDIDO_DE_DESISTENCIA, 1L, "", "recebidoEm", "2018-06-05");

        assertThat(p.situacao(4)).isEqualTo(SituacaoParticipante.DESISTENTE);
        assertThat(p.devolvidos()).containsExactly("A 4", "B 4");
        assertThat(p.situacao(1)).isEqualTo(SituacaoParticipante.A_ABERTO);
        assertThat(p.recusa(PEDIDO_DE_DESISTENCIA, 1L, "")).isEqualTo("B-5.7 jaJuntada");
        assertThat(p.recusa(PEDIDO_DE_DESISTENCIA, 4L, "")).isEqualTo("B-5.7 situacao, B-5.7 jaJuntada");
    }
}
