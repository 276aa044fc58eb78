package org.vidamelhor.documento.pdf;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a test reads back from a PDF. */
public final class PdfLido {

    private PdfLido() {}

    /** Where it is not PDF/A-1b, as veraPDF says it; empty when it is. */
    public static List<String> falhas(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                var validador = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            return validador.validate(parser).getTestAssertions().stream()
                    .map(Object::toString)
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of each page, runs of white space as one. */
    public static List<String> paginas(byte[] pdf) {
        try (var leitor = new PdfReader(pdf)) {
            List<String> paginas = new ArrayList<>();
            var extrator = new PdfTextExtractor(leitor);
            for (int pagina = 1; pagina <= leitor.getNumberOfPages(); pagina++) {
                paginas.add(extrator.getTextFromPage(pagina).replaceAll("\\s+", " "));
            }
            return paginas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String texto(byte[] pdf) {
        return String.join(" ", paginas(pdf));
    }
}
