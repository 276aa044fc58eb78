package org.vidamelhor.selecao.dominio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.selecao.api.ConferenciaDaForma;
import org.vidamelhor.selecao.api.Desclassificacao;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.SituacaoApuracao;
import org.vidamelhor.selecao.api.SituacaoFicha;
import org.vidamelhor.selecao.api.TipoEnvelope;

/** What the entities of a selection refuse, from the envelope to the published run. */
class DoJulgamentoTest {

    private static final Instant AGORA = Instant.parse("2018-05-19T13:00:00Z");
    private static final ZoneId BAHIA = ZoneId.of("America/Bahia");
    private static final String HASH = "a".repeat(64);

    private static List<String> codigos(Impedimentos impedimentos) {
        return impedimentos.lista().stream().map(Explicacao::codigo).toList();
    }

    private static final RodadaDoEdital RODADA = new RodadaDoEdital(1L, 1);

    private static Participante participante() {
        return new Participante(RODADA, 1, Cnpj.de("00000001000136"), "Associação", "conta", AGORA);
    }

    private static Envelope envelope() {
        return new Envelope(1L, TipoEnvelope.A, "lacre 10", AGORA, "presidente");
    }

    private static PropostaDeTrabalho transcrita() {
        return new PropostaDeTrabalho(
                participante(), envelope(), BAHIA, new PropostaDeTrabalho.Conteudo("{}", HASH), AGORA, "ana");
    }

    @Test
    @Tag("B-5.6")
    @DisplayName("B-5.6 depois da primeira abertura não se recebe; depois de encerrada, não se age")
    void sessao() {
        var sessao = new SessaoPublica(RODADA, 1, AGORA, "presidente");
        assertThat(sessao.impedimentosParaReceber().vazio()).isTrue();

        sessao.iniciarAbertura(AGORA);

        assertThat(codigos(sessao.impedimentosParaReceber())).containsExactly("selecao.sessao.aberturaComecou");
        assertThat(sessao.impedimentosParaAgir().vazio()).isTrue();
        sessao.encerrar(AGORA, "presidente");
        assertThatThrownBy(() -> sessao.iniciarAbertura(AGORA)).isInstanceOf(AtoImpedidoException.class);
    }

    @Test
    @Tag("B-5.4")
    @DisplayName("B-5.4 um envelope se abre uma vez")
    void envelope_uma_vez() {
        var envelope = envelope();
        envelope.abrir(AGORA, "presidente");

        assertThat(codigos(envelope.impedimentosParaAbrir())).containsExactly("selecao.envelope.situacao");
        assertThatThrownBy(() -> envelope.abrir(AGORA, "presidente")).isInstanceOf(AtoImpedidoException.class);
    }

    @Test
    @Tag("B-3.1")
    @DisplayName("B-3.1 envelope sem lacre anotado não se recebe, e recusa sem motivo não se registra")
    void lacre() {
        assertThat(codigos(Envelope.impedimentosParaReceber(" "))).containsExactly("selecao.envelope.lacre");
        assertThat(codigos(Envelope.impedimentosParaRecusar("", null)))
                .containsExactly("selecao.envelope.entidade", "selecao.envelope.motivo");
    }

    @Test
    @Tag("B-5.6")
    @DisplayName("B-5.6 quem transcreveu não confere, e o que foi conferido não muda sem reabertura motivada")
    void quatro_olhos() {
        PropostaDeTrabalho proposta = transcrita();
        assertThat(codigos(proposta.impedimentosParaConferir("ana", HASH)))
                .containsExactly("selecao.proposta.outraPessoaConfere");
        assertThat(codigos(proposta.impedimentosParaConferir("bia", "outro")))
                .containsExactly("selecao.proposta.mudouDesdeEntao");

        proposta.conferir("bia", HASH, AGORA);

        assertThatThrownBy(() -> proposta.alterar("{ }", HASH, AGORA, "ana")).isInstanceOf(AtoImpedidoException.class);
        assertThatThrownBy(() -> proposta.reabrir(" ")).isInstanceOf(AtoImpedidoException.class);
        proposta.reabrir("O papel diz outra coisa.");
        assertThat(proposta.isConferida()).isFalse();
        assertThatThrownBy(() -> proposta.reabrir("de novo")).isInstanceOf(AtoImpedidoException.class);
    }

    @Test
    @DisplayName("o arquivo da própria entidade pode ser conferido por quem o importou")
    void arquivo_da_entidade() {
        PropostaDeTrabalho proposta = transcrita();
        proposta.importar("{}", HASH, AGORA, "ana");

        assertThat(proposta.impedimentosParaConferir("ana", HASH).vazio()).isTrue();
    }

    @Test
    @Tag("B-5.14")
    @DisplayName("ficha enviada não muda; reaberta com motivo, fica como estava e outra começa dela")
    void ficha() {
        var ficha = new FichaDeJulgamento(1L, 2L, AGORA);
        ficha.lancar("{\"a\":1}", AGORA);
        ficha.enviar(AGORA);
        assertThat(codigos(ficha.impedimentosParaLancar())).containsExactly("selecao.ficha.fechada");
        assertThatThrownBy(() -> ficha.lancar("{}", AGORA)).isInstanceOf(AtoImpedidoException.class);
        assertThatThrownBy(() -> ficha.reabrir("", AGORA)).isInstanceOf(AtoImpedidoException.class);

        FichaDeJulgamento nova = ficha.reabrir("Troquei as linhas.", AGORA);

        assertThat(ficha.getSituacao()).isEqualTo(SituacaoFicha.REABERTA);
        assertThat(nova.getNotas()).isEqualTo(ficha.getNotas());
        assertThat(nova.isEnviada()).isFalse();
        assertThatThrownBy(() -> nova.reabrir("cedo", AGORA)).isInstanceOf(AtoImpedidoException.class);
    }

    @Test
    @Tag("B-5.14")
    @DisplayName("B-5.14 sem relatório não se divulga, e o que foi divulgado não se divulga de novo")
    void apuracao() {
        var texto = new Apuracao.Texto("{}", HASH);
        var apuracao = new Apuracao(RODADA, 1, texto, texto, AGORA, "presidente");
        var doe = new PublicacaoNoDoe(LocalDate.of(2018, 6, 4), "22.430", "7");
        assertThat(codigos(apuracao.impedimentosParaDivulgar())).containsExactly("selecao.apuracao.semRelatorio");
        assertThatThrownBy(() -> apuracao.divulgar(doe, null, AGORA, "presidente"))
                .isInstanceOf(AtoImpedidoException.class);

        apuracao.relatar("ABCDEFGHIJKLMNOPQRST");
        apuracao.divulgar(doe, null, AGORA, "presidente");

        assertThat(apuracao.getSituacao()).isEqualTo(SituacaoApuracao.DIVULGADA);
        assertThat(codigos(apuracao.impedimentosParaDivulgar())).containsExactly("selecao.apuracao.situacao");
    }

    @Test
    @Tag("B-13.4")
    @DisplayName("B-13.4 desempate sem ordem ou sem motivo não é decisão")
    void desempate() {
        assertThat(codigos(DecisaoDeDesempate.impedimentosParaDecidir(List.of("P01"), " ")))
                .containsExactly("selecao.desempate.ordem", "selecao.desempate.motivo");
        var decisao = new DecisaoDeDesempate(RODADA, List.of("P03", "P02"), "Sorteio em sessão.", AGORA, "presidente");
        assertThat(decisao.getOrdem()).containsExactly("P03", "P02");
    }

    @Test
    @DisplayName("a desclassificação se revoga uma vez, com motivo")
    void desclassificacao() {
        var ato = new AtoDeDesclassificacao(1L, new Desclassificacao("B-4.7", "Inexequível."), AGORA, "presidente");
        assertThatThrownBy(() -> ato.revogar(null, AGORA)).isInstanceOf(AtoImpedidoException.class);

        ato.revogar("Comprovou a produtividade.", AGORA);

        assertThat(codigos(ato.impedimentosParaRevogar("x"))).containsExactly("selecao.desclassificacao.jaRevogada");
    }

    @Test
    @Tag("B-5.13")
    @DisplayName("prorrogação, divergência e impedimento pedem motivo")
    void motivos() {
        assertThatThrownBy(() -> new ProrrogacaoDoJulgamento(RODADA, " ", AGORA, "p"))
                .isInstanceOf(AtoImpedidoException.class);
        assertThatThrownBy(() -> new Dissidencia(1L, 1L, "", AGORA)).isInstanceOf(AtoImpedidoException.class);
        assertThat(DeclaracaoDeImpedimento.impedimentosParaDeclarar(false, null).vazio())
                .isTrue();
        assertThat(codigos(DeclaracaoDeImpedimento.impedimentosParaDeclarar(true, "")))
                .containsExactly("selecao.impedimento.motivo");
    }

    @Test
    @DisplayName("a nota da Comissão guarda a resposta e a razão")
    void nota() {
        var nota = new NotaDaComissao(1L, "C1.1", 2, new NotaDoQuesito(" 75 ", "Seis anos."), AGORA, "p");

        assertThat(nota.nota()).isEqualTo(new NotaDoQuesito("75", "Seis anos."));
        assertThat(nota.getSequencia()).isEqualTo(2);
    }

    @Test
    @Tag("B-4.4.3.1")
    @DisplayName("B-4.4.3.1 a data-base do orçamento é o dia do recebimento, na hora do edital")
    void data_base() {
        var tarde = new Envelope(1L, TipoEnvelope.A, "10", Instant.parse("2018-05-19T01:30:00Z"), "ana");

        assertThat(new PropostaDeTrabalho(
                                participante(), tarde, BAHIA, new PropostaDeTrabalho.Conteudo("{}", HASH), AGORA, "ana")
                        .getDataBase())
                .isEqualTo(LocalDate.of(2018, 5, 18));
    }

    @Test
    @Tag("B-3.2")
    @DisplayName("B-3.2 a forma se confere uma vez e fica registrada")
    void forma() {
        PropostaDeTrabalho proposta = transcrita();
        var conferida = new ConferenciaDaForma(true, true, true, true, false, null);
        proposta.conferirForma(conferida, "{\"rubricada\":false}");

        assertThat(proposta.getForma()).contains("rubricada");
        assertThat(codigos(proposta.impedimentosParaConferirForma(conferida)))
                .containsExactly("selecao.proposta.formaConferida");
        assertThat(codigos(transcrita()
                        .impedimentosParaConferirForma(
                                new ConferenciaDaForma(true, true, true, true, true, "x".repeat(2_001)))))
                .containsExactly("selecao.proposta.formaLonga");
    }
}
