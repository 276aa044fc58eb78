package org.vidamelhor.documento.dominio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.documento.api.AssinaturaResumo;
import org.vidamelhor.documento.api.EspecieDeAssinatura;
import org.vidamelhor.documento.api.Signatario;

class AssinaturaDoDocumentoTest {

    private static final Instant AGORA = Instant.parse("2026-11-22T13:00:00Z");
    private static final String SHA256 = "a".repeat(64);
    private static final Signatario ANA = new Signatario("ana", "Ana Lima", "Presidente da Comissão Julgadora");
    private static final Signatario BIA = new Signatario("bia", "Bia Reis", "Membro da Comissão Julgadora");
    private static final Signatario CAIO = new Signatario("caio", "Caio Sá", "Membro da Comissão Julgadora");

    private final DocumentoEmitido documento = documento(true, ANA, BIA);

    private static DocumentoEmitido documento(boolean publico, Signatario... signatarios) {
        var origem = new DocumentoEmitido.Origem(
                "0".repeat(20), "ensaio", 1, "Ensaio", "[]", "{}", publico, "LIVRO", List.of(signatarios));
        return new DocumentoEmitido(origem, new Arquivo(SHA256, 10, "application/pdf"), AGORA, "emissora");
    }

    private static List<String> codigos(Impedimentos impedimentos) {
        return impedimentos.lista().stream().map(Explicacao::codigo).toList();
    }

    private void assinar(String login, long ato) {
        documento.assinar(login, EspecieDeAssinatura.SENHA, AGORA, ato);
    }

    @Test
    @DisplayName("D14 só está assinado quando ninguém falta, e cada linha diz quem, o quê e por qual ato")
    void vida_inteira() {
        assertThat(documento.isAssinado()).isFalse();
        assinar("bia", 7);
        assertThat(documento.isAssinado()).isFalse();
        assertThat(documento.assinaturas()).extracting(AssinaturaResumo::feita).containsExactly(false, true);
        assertThat(documento.assinaturas().get(1))
                .isEqualTo(new AssinaturaResumo(
                        "Bia Reis", "Membro da Comissão Julgadora", EspecieDeAssinatura.SENHA, SHA256, AGORA, 7L));
        assinar("ana", 9);
        assertThat(documento.isAssinado()).isTrue();
    }

    @Test
    @DisplayName("D14 assina quem é esperado, uma vez, o arquivo que viu, enquanto o documento vale")
    void impedimentos_para_assinar() {
        assertThat(codigos(documento.impedimentosParaAssinar("ana", SHA256))).isEmpty();
        assertThat(codigos(documento.impedimentosParaAssinar("caio"))).containsExactly("documento.assinar.naoEsperado");
        assertThat(codigos(documento.impedimentosParaAssinar("ana", "b".repeat(64))))
                .containsExactly("documento.assinar.outroArquivo");
        assinar("ana", 1);
        documento.revogar("engano");

        assertThat(codigos(documento.impedimentosParaAssinar("ana", SHA256)))
                .containsExactly("documento.assinar.situacao", "documento.assinar.jaAssinou");
        assertThatThrownBy(() -> assinar("ana", 2)).isInstanceOf(AtoImpedidoException.class);
        assertThat(documento.assinaturas()).extracting(AssinaturaResumo::ato).containsExactly(1L, null);
    }

    @Test
    @DisplayName("D14 o substituído deixa de ser esperado e lê o motivo; o substituto assina em seu lugar")
    void substituicao() {
        documento.substituir("bia", CAIO, " Licença médica ", AGORA);

        assertThat(documento.assinaturas()).extracting(AssinaturaResumo::nome).containsExactly("Ana Lima", "Caio Sá");
        var porque = documento.impedimentosParaAssinar("bia").lista().get(0);
        assertThat(porque.codigo()).isEqualTo("documento.assinar.dispensado");
        assertThat(porque.argumentos()).containsExactly("Licença médica");
        assertThat(codigos(documento.impedimentosParaAssinar("caio"))).isEmpty();
        assertThat(codigos(documento.impedimentosParaSubstituir("caio", BIA, "volta")))
                .containsExactly("documento.substituir.jaConsta");
    }

    @Test
    @DisplayName("D14 a assinatura feita não se dispensa, nem a última esperada; dispensada a que falta, está assinado")
    void dispensa() {
        assinar("ana", 1);
        assertThat(codigos(documento.impedimentosParaDispensar("ana", " ")))
                .containsExactly("documento.dispensar.jaAssinou", "documento.dispensar.semMotivo");
        assertThat(codigos(documento.impedimentosParaDispensar("ninguem", "x")))
                .containsExactly("documento.dispensar.naoEsperado");

        documento.dispensar("bia", "Falecimento", AGORA);

        assertThat(documento.isAssinado()).isTrue();
        var sozinha = documento(true, ANA);
        assertThat(codigos(sozinha.impedimentosParaDispensar("ana", "x")))
                .containsExactly("documento.dispensar.ultimo");
    }

    @Test
    @DisplayName("D12 o documento reservado é lido por quem o emitiu e por quem o assina ou assinaria")
    void leitura() {
        var reservado = documento(false, ANA, BIA);
        reservado.dispensar("bia", "Férias", AGORA);

        assertThat(List.of("ana", "bia", "emissora")).allMatch(reservado::podeLer);
        assertThat(reservado.podeLer("caio")).isFalse();
        assertThat(documento.podeLer("caio")).isTrue();
    }

    @Test
    @DisplayName("sem signatários o documento nunca está assinado, e signatário sem nome não existe")
    void sem_signatarios() {
        assertThat(documento(true).isAssinado()).isFalse();
        assertThatThrownBy(() -> new Signatario("x", " ", "Membro")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Signatario("x", "X", "q".repeat(161)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
