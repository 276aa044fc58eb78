package org.vidamelhor.selecao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

class RegrasDoEditalTest {

    private static final LocalDate DIA = LocalDate.of(2018, 5, 19);

    private static MembroResumo membro(long id, boolean quadro, boolean cpl, CondicaoDesignacao condicao) {
        return new MembroResumo(
                id,
                id,
                "pessoa" + id,
                "Pessoa " + id,
                Cpf.de("111.222.333-96"),
                "1",
                quadro,
                cpl,
                id == 1 ? PapelNoProcesso.PRESIDENTE_DA_COMISSAO : PapelNoProcesso.MEMBRO_DA_COMISSAO,
                condicao,
                "073",
                DIA,
                DIA,
                DIA,
                null,
                null,
                null);
    }

    private static List<MembroResumo> cinco() {
        var membros = new ArrayList<MembroResumo>();
        for (long i = 1; i <= 5; i++) {
            membros.add(membro(i, true, i == 1, CondicaoDesignacao.TITULAR));
        }
        return membros;
    }

    private static List<String> faltas(List<MembroResumo> membros, LocalDate dia) {
        return new ComposicaoDaComissao(membros, 5, 1)
                .faltas(dia).lista().stream().map(Explicacao::codigo).toList();
    }

    @Test
    @Tag("B-5.9")
    @DisplayName("B-5.9 cinco servidores titulares do quadro, um da CPL: nem um a menos")
    void composicao() {
        assertThat(faltas(cinco(), DIA)).isEmpty();

        var quatro = cinco();
        quatro.remove(4);
        assertThat(faltas(quatro, DIA)).containsExactly("selecao.comissao.servidores");

        var deFora = cinco();
        deFora.set(4, membro(5, false, false, CondicaoDesignacao.TITULAR));
        assertThat(faltas(deFora, DIA)).containsExactly("selecao.comissao.servidores");

        var suplente = cinco();
        suplente.set(4, membro(5, true, false, CondicaoDesignacao.SUPLENTE));
        assertThat(faltas(suplente, DIA)).containsExactly("selecao.comissao.servidores");

        var semCpl = cinco();
        semCpl.set(0, membro(1, true, false, CondicaoDesignacao.TITULAR));
        assertThat(faltas(semCpl, DIA)).containsExactly("selecao.comissao.cpl");
    }

    @Test
    @Tag("B-5.9")
    @DisplayName("B-5.9 antes da publicação da portaria ninguém é membro")
    void vigencia() {
        assertThat(faltas(cinco(), DIA.minusDays(1)))
                .containsExactly("selecao.comissao.servidores", "selecao.comissao.cpl", "selecao.comissao.presidente");
    }

    @ParameterizedTest
    @Tag("B-13.2")
    @CsvSource({
        "2018-05-10, 2018-06-12, '', ''",
        "2018-05-10, 2018-06-11, '', selecao.edital.prazoReabre",
        "2018-05-10, 2018-05-19, 'Corrige o telefone.', ''",
        "2018-04-15, 2018-06-30, '', selecao.edital.doeAntes"
    })
    @DisplayName("B-13.2 o prazo inteiro (33 dias) reabre da republicação, salvo mudança neutra com motivo")
    void reabertura(LocalDate doe, LocalDate sessao, String neutra, String impedimento) {
        var reabertura = new ReaberturaDoPrazo(LocalDate.of(2018, 4, 16), LocalDate.of(2018, 5, 19), doe, sessao);

        assertThat(reabertura.impedimentos(neutra).lista())
                .extracting(Explicacao::codigo)
                .containsExactlyElementsOf(impedimento.isEmpty() ? List.of() : List.of(impedimento));
    }

    @Test
    @Tag("B-13.2")
    @DisplayName("B-13.2 o que se publicou não muda: só a versão seguinte, com motivo")
    void versao_publicada() {
        var edital = new Edital(CodigoDoEdital.de("002-2018"), "Edital", Instant.EPOCH, "a");
        var versao = new VersaoDoEdital(edital, "{}", "0".repeat(64), Instant.EPOCH, "a");
        versao.publicar(new PublicacaoNoDoe(DIA, "22.407", null), null, "[]", Instant.EPOCH, "a");

        assertThatThrownBy(() -> versao.alterar("{\"a\":1}", "1".repeat(64), Instant.EPOCH, "a"))
                .isInstanceOf(AtoImpedidoException.class);
        assertThatThrownBy(() -> versao.retificar(" ", Instant.EPOCH, "a")).isInstanceOf(AtoImpedidoException.class);
        VersaoDoEdital proxima = versao.retificar("Corrige a data.", Instant.EPOCH, "a");
        assertThat(proxima.getNumero()).isEqualTo(2);
        assertThat(proxima.getDocumento()).isEqualTo("{}");
        proxima.descartar(Instant.EPOCH, "a");
        assertThat(proxima.getSituacao()).isEqualTo(SituacaoVersao.DESCARTADA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2/18", "002", "x/2018", "0000002/2018", "1/1800", "002/2018/1"})
    @DisplayName("A-0.ID um número de edital tem número e ano")
    void codigo_invalido(String texto) {
        assertThatThrownBy(() -> CodigoDoEdital.de(texto)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codigo() {
        assertThat(CodigoDoEdital.de("002/2018")).hasToString("002/2018");
        assertThat(CodigoDoEdital.de("002-2018").endereco()).isEqualTo("002-2018");
        assertThat(CodigoDoEdital.de("002-2018").livro()).isEqualTo("SELECAO-002-2018");
    }
}
