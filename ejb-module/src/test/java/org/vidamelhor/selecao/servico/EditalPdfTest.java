package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.pdf.EscritorPdf;
import org.vidamelhor.documento.pdf.PdfLido;
import org.vidamelhor.selecao.api.AnexoDoEdital;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.VersaoResumo;

/** The edital and its annexes as PDF, read back. */
class EditalPdfTest {

    private static final CodigoDoEdital CODIGO = new CodigoDoEdital("002", 2018);
    private static final VersaoResumo VERSAO = new VersaoResumo(
            2, LocalDate.of(2018, 4, 20), "22.411", "7", Instant.EPOCH, "Corrige o telefone.", null, "ab12".repeat(16));
    private static final No DOCUMENTO = No.raiz(EditalPublicado.documento());

    private final EscritorPdf escritor = new EscritorPdf();

    private byte[] pdf(EmitirDocumento pedido, String arquivo) throws IOException {
        Map<String, Object> dados = new HashMap<>(pedido.dados());
        dados.put("titulo", pedido.titulo());
        dados.put("codigo", "0123-4567-89AB-CDEF-GHJK");
        dados.put("endereco", "https://vidamelhor.example/verificar/0123456789ABCDEFGHJK");
        dados.put("qr", EscritorPdf.qr("https://vidamelhor.example/verificar/0123456789ABCDEFGHJK"));
        dados.put("emitidoEm", "21/11/2026 10:42:00");
        dados.put("emitidoPor", "sistema");
        byte[] pdf = escritor.pdf(escritor.xhtml(pedido.modelo(), dados));
        Files.write(Files.createDirectories(Path.of("target", "imagens")).resolve(arquivo + ".pdf"), pdf);
        return pdf;
    }

    private static ImpressaoDoEdital impressao(No documento) {
        return new ImpressaoDoEdital(CODIGO, VERSAO, documento);
    }

    private static AnexoDoEdital anexo(No documento, String codigo) {
        return new AnexosDoEdital(documento).buscar(codigo).orElseThrow();
    }

    @Test
    @Tag("B-1.1")
    @Tag("B-1.3")
    @Tag("C-I.1")
    @DisplayName("B-1.1 B-1.3 C-I.1 o edital inteiro sai em PDF/A-1b, com a Seção C, a metodologia e a prova da versão")
    void edital_inteiro() throws Exception {
        byte[] pdf = pdf(impressao(DOCUMENTO).inteiro(), "edital");

        assertThat(PdfLido.falhas(pdf)).isEmpty();
        assertThat(PdfLido.texto(pdf))
                .contains(
                        "Edital de Seleção Chamada Pública nº 002/2018",
                        "DOE de 20/04/2018, edição 22.411, página 7",
                        "Corrige o telefone.",
                        VERSAO.sha256(),
                        "0123-4567-89AB-CDEF-GHJK",
                        "metodologia publicizada",
                        "Seção C, item VII",
                        "Seção C, item IX",
                        "Seção C, item VI",
                        "Quadro de Indicadores e Metas",
                        "Não consta do documento.",
                        "Falta na fonte (MIS-03).");
    }

    @ParameterizedTest
    @Tag("B-1.1")
    @ValueSource(strings = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"})
    @DisplayName("B-1.1 cada anexo que consta sai em PDF/A-1b com o seu título e a versão do edital")
    void cada_anexo(String codigo) throws Exception {
        AnexoDoEdital anexo = anexo(DOCUMENTO, codigo);
        byte[] pdf = pdf(impressao(DOCUMENTO).anexo(anexo), "anexo-" + codigo);

        assertThat(anexo.consta()).isTrue();
        assertThat(PdfLido.falhas(pdf)).isEmpty();
        assertThat(PdfLido.texto(pdf))
                .contains("Anexo " + anexo.numero() + " – " + anexo.titulo(), VERSAO.sha256(), "edição 22.411")
                .doesNotContain("{/");
    }

    @Test
    @DisplayName("os modelos pedem o que o edital pede e trazem o que o documento já sabe; os quadros trazem os dados")
    void conteudo_dos_anexos() throws Exception {
        assertThat(PdfLido.texto(pdf(impressao(DOCUMENTO).anexo(anexo(DOCUMENTO, "I")), "anexo-I")))
                .contains("firma reconhecida", "Quem recebe os poderes", "Referência: Edital de Seleção");
        assertThat(PdfLido.texto(pdf(impressao(DOCUMENTO).anexo(anexo(DOCUMENTO, "III")), "anexo-III")))
                .contains("válida por 120 dias");
        assertThat(PdfLido.texto(pdf(impressao(DOCUMENTO).anexo(anexo(DOCUMENTO, "V")), "anexo-V")))
                .contains("Feira de Santana");
        assertThat(PdfLido.texto(pdf(impressao(DOCUMENTO).anexo(anexo(DOCUMENTO, "VIII")), "anexo-VIII")))
                .contains("MIS-01");
    }

    @Test
    @Tag("AN-V")
    @DisplayName("AN-V os nove espaços de cada UNIS, com a lotação, e os endereços, numa página")
    void estrutura_fisica() throws Exception {
        byte[] pdf = pdf(impressao(DOCUMENTO).anexo(anexo(DOCUMENTO, "V")), "anexo-V");

        assertThat(PdfLido.texto(pdf).replaceAll("\\s+", ""))
                .contains("SaladaCoordenação11pessoa", "SaladosTécnicos13pessoas", "SaladosAgentes1de6a10pessoas")
                .contains("Saladereunião112pessoas", "Saladecapacitação1de30a35pessoas", "Copa1–")
                .contains("Banheiro2,nomínimo–", "cadaUNIS:9aotodo", "RuaTostão,s/n", "CEP43.805-000");
        assertThat(PdfLido.paginas(pdf)).hasSize(1);
    }

    @Test
    @DisplayName("o anexo sem texto nem dados não consta, e o motivo é o que o edital dá; sem motivo, o do sistema")
    void nao_inventa() {
        assertThat(anexo(DOCUMENTO, "CURSOS"))
                .isEqualTo(new AnexoDoEdital(
                        "CURSOS", "sem número", "Planilha dos cursos", false, "Falta na fonte (MIS-03)."));
        No semModelos = No.raiz(EdicaoJson.definir(EditalPublicado.documento(), "/modelos", null));
        assertThat(anexo(semModelos, "I").consta()).isFalse();
        assertThat(anexo(semModelos, "I").observacao())
                .isEqualTo("O documento do edital não diz o que está neste anexo.");
        assertThat(anexo(semModelos, "VII").consta()).isTrue();
    }

    @Test
    @DisplayName("texto hostil é impresso como texto, e o que o documento não diz fica em branco")
    void texto_hostil() throws Exception {
        var comMarcas = EdicaoJson.definir(
                EditalPublicado.documento(),
                "/modelos/1/linhas/0/texto",
                Json.createValue("<script>alert(1)</script> {{titulo}} {/nada/disto} \u0001 {/identificacao}"));
        No documento = No.raiz(comMarcas);

        byte[] pdf = pdf(impressao(documento).anexo(anexo(documento, "II")), "anexo-hostil");

        assertThat(PdfLido.falhas(pdf)).isEmpty();
        assertThat(PdfLido.texto(pdf)).contains("<script>alert(1)</script> {{titulo}} ____________");
    }
}
