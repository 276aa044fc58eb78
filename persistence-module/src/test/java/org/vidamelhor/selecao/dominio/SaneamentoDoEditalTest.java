package org.vidamelhor.selecao.dominio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.SanearErro;
import org.vidamelhor.selecao.api.SituacaoEdital;

class SaneamentoDoEditalTest {

    private static final Instant AGORA = Instant.parse("2018-04-20T12:00:00Z");
    private static final SanearErro PEDIDO =
            new SanearErro(" Seção A, item 8 ", "18/05/201/8", "18/05/2018", "Uma barra a mais; a data é uma só.");

    private static VersaoDoEdital rascunho() {
        return new VersaoDoEdital(
                new Edital(new CodigoDoEdital("002", 2018), "Chamada", AGORA, "secretario"),
                "{}",
                "0".repeat(64),
                AGORA,
                "secretario");
    }

    private static VersaoDoEdital publicada() {
        VersaoDoEdital versao = rascunho();
        versao.getEdital().mudar(EventoEdital.PUBLICAR);
        versao.publicar(
                new PublicacaoNoDoe(LocalDate.of(2018, 4, 16), "22.407", null), null, "[]", AGORA, "secretario");
        return versao;
    }

    @Test
    @Tag("B-13.3")
    @DisplayName("B-13.3 a Comissão sana o erro com motivo, e a versão publicada fica como está")
    void saneia() {
        VersaoDoEdital versao = publicada();
        String antes = versao.getSha256();

        new SaneamentoDoEdital(versao, PEDIDO, true, AGORA, "presidente");

        assertThat(PEDIDO.lugar()).isEqualTo("Seção A, item 8");
        assertThat(versao.getSha256()).isEqualTo(antes);
        assertThat(versao.getNumero()).isEqualTo(1);
        assertThat(versao.getEdital().getSituacao()).isEqualTo(SituacaoEdital.PUBLICADO);
    }

    @Test
    @Tag("B-13.3")
    @DisplayName("B-13.3 sem motivo, sem ser da Comissão ou sobre o que não se publicou, o ato é recusado por inteiro")
    void recusa() {
        var vazio = new SanearErro(null, " ", "", null);

        assertThat(SaneamentoDoEdital.impedimentos(rascunho(), vazio, false).lista())
                .extracting(Explicacao::codigo)
                .containsExactly(
                        "selecao.saneamento.soComissao",
                        "selecao.saneamento.naoPublicada",
                        "selecao.saneamento.lugar",
                        "selecao.saneamento.erro",
                        "selecao.saneamento.correcao",
                        "selecao.saneamento.motivo");
        assertThatThrownBy(() -> new SaneamentoDoEdital(publicada(), PEDIDO, false, AGORA, "alguem"))
                .isInstanceOf(AtoImpedidoException.class);
        VersaoDoEdital revogada = publicada();
        revogada.getEdital().mudar(EventoEdital.REVOGAR);
        assertThat(SaneamentoDoEdital.impedimentos(revogada, PEDIDO, true).lista())
                .extracting(Explicacao::regra)
                .containsExactly("SM-01");
        assertThat(new SanearErro("a", "b", "b", "c".repeat(SanearErro.TEXTO + 1))
                        .impedimentos()
                        .lista())
                .extracting(Textos::texto)
                .hasSize(2)
                .noneMatch(texto -> texto.contains("⟦"));
    }
}
