package org.vidamelhor.documento.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EscritorPdfTest {

    private final EscritorPdf escritor = new EscritorPdf();

    @Test
    @DisplayName("D8 um modelo com tabela, fonte, imagem e acentos vira PDF com o texto")
    void escreve_pdf() throws IOException {
        String xhtml = escritor.xhtml("ensaio", dados("Homologação da seleção"));

        byte[] pdf = escritor.pdf(xhtml);

        try (var leitor = new PdfReader(pdf)) {
            assertThat(leitor.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(leitor).getTextFromPage(1))
                    .contains("Ensaio de documento", "Índice", "0,95", "Homologação da seleção");
        }
    }

    @Test
    @DisplayName("D19 o que as pessoas digitam é texto, nunca marcação")
    void escapa_valores() {
        String xhtml = escritor.xhtml("ensaio", dados("<script>alert(1)</script> & outros"));

        assertThat(xhtml).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(escritor.pdf(xhtml)).isNotEmpty();
    }

    @Test
    @DisplayName("D19 um DOCTYPE é recusado: nenhuma entidade externa chega ao leitor")
    void recusa_doctype() {
        assertThatThrownBy(() -> escritor.pdf("<!DOCTYPE html SYSTEM \"file:///etc/hostname\"><html/>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("D7 a marca de ensaio está em cada página, e o documento continua PDF/A-1b")
    void marca() {
        byte[] pdf = escritor.pdf(escritor.xhtml("ensaio", dados("<p>longo</p> ".repeat(900))), "SEM EFEITO");

        assertThat(PdfLido.falhas(pdf)).isEmpty();
        assertThat(PdfLido.paginas(pdf)).hasSizeGreaterThan(1).allSatisfy(p -> assertThat(p)
                .contains("SEM EFEITO"));
    }

    private static Map<String, Object> dados(String texto) {
        return Map.of(
                "titulo",
                "Ensaio de documento",
                "fatos",
                List.of(Map.of("nome", "Índice", "valor", "0,95")),
                "texto",
                texto,
                "qr",
                EscritorPdf.qr("http://localhost/verificar/ABC"));
    }
}
