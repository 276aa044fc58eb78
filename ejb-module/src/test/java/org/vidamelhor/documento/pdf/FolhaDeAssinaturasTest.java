package org.vidamelhor.documento.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.vidamelhor.documento.api.Fato;

class FolhaDeAssinaturasTest {

    private final EscritorPdf escritor = new EscritorPdf();

    private byte[] folha(int fatos) {
        Map<String, Object> dados = new HashMap<>();
        dados.put("titulo", "Folha de assinaturas");
        dados.put("documento", "Relatório de julgamento do Edital 002/2018");
        dados.put("situacao", "válido");
        dados.put("motivo", "");
        dados.put("sha256", "0f".repeat(32));
        dados.put("documentoEmitidoEm", "20/11/2026 10:42:00");
        dados.put("livro", "SELECAO-002-2018");
        dados.put(
                "fatos",
                IntStream.range(0, fatos)
                        .mapToObj(i -> new Fato("Entidade <" + i + ">", i + "º lugar"))
                        .toList());
        dados.put(
                "assinaturas",
                List.of(
                        Map.of(
                                "nome",
                                "Ana Lima dos Santos",
                                "qualidade",
                                "Presidente",
                                "feita",
                                true,
                                "especie",
                                "assinatura eletrônica por senha",
                                "em",
                                "20/11/2026 11:00:00",
                                "ato",
                                41L),
                        Map.of("nome", "Bento Reis", "qualidade", "Membro", "feita", false)));
        dados.put("faltam", 1L);
        dados.put("completo", false);
        dados.put("codigo", "0123-4567-89AB-CDEF-GHJK");
        dados.put("endereco", "https://vidamelhor.example/verificar/0123456789ABCDEFGHJK");
        dados.put("qr", EscritorPdf.qr("https://vidamelhor.example/verificar/0123456789ABCDEFGHJK"));
        dados.put("emitidoEm", "20/11/2026 12:00:00");
        return escritor.pdf(escritor.xhtml("documento/folha-de-assinaturas", dados));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 60})
    @DisplayName("D14 as assinaturas ficam com o título, quem falta e o código na mesma página, em PDF/A-1b")
    void nunca_sozinhas(int fatos) throws Exception {
        byte[] pdf = folha(fatos);
        Files.write(Files.createDirectories(Path.of("target", "imagens")).resolve("folha-" + fatos + ".pdf"), pdf);

        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                var validador = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            assertThat(validador.validate(parser).isCompliant()).isTrue();
        }
        try (var leitor = new PdfReader(pdf)) {
            assertThat(new PdfTextExtractor(leitor)
                            .getTextFromPage(leitor.getNumberOfPages())
                            .replaceAll("\\s+", " "))
                    .contains(
                            "Assinaturas de “Relatório de julgamento",
                            "Faltam assinaturas: 1",
                            "Ana Lima dos Santos Presidente",
                            "20/11/2026 11:00:00",
                            "41",
                            "ainda não assinou",
                            "Confira o documento e as assinaturas");
        }
    }
}
