package org.vidamelhor.documento.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns a record of facts into a PDF/A-1b: a logic-less template of the class path, every value escaped, parsed without
 * DTD, with embedded fonts (D8, D19). It knows no entity, no query and no container.
 */
public final class EscritorPdf {

    private static final String PASTA = "/documento/";
    private static final List<String> FONTES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private final Mustache.Compiler mustache = Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withLoader(nome -> abrir(nome.contains(".") ? nome : nome + ".xhtml"));

    /** The XHTML twin of the document: the accessible version, and what the PDF is made of. */
    public String xhtml(String modelo, Map<String, Object> dados) {
        try (Reader leitor = abrir(modelo + ".xhtml")) {
            Template template = mustache.compile(leitor);
            return template.execute(dados);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when the filled template is not well-formed XHTML */
    public byte[] pdf(String xhtml) {
        return pdf(xhtml, "");
    }

    /**
     * @param marca written large across every page, behind the text; empty for none
     * @throws IllegalArgumentException when the filled template is not well-formed XHTML
     */
    public byte[] pdf(String xhtml, String marca) {
        var saida = new ByteArrayOutputStream(64 * 1024);
        try {
            var renderizador = new ITextRenderer();
            renderizador.getSharedContext().setUserAgentCallback(new AgenteFechado(renderizador.getOutputDevice()));
            for (String estilo : FONTES) {
                renderizador
                        .getFontResolver()
                        .addFont(
                                "liberation/LiberationSans-" + estilo + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            }
            renderizador.setPDFVersion(PdfWriter.VERSION_1_4);
            renderizador.setPDFXConformance(PdfWriter.PDFA1B);
            renderizador.setListener(new ConformidadeListener(marca));
            renderizador.setDocument(documento(xhtml), null);
            renderizador.layout();
            renderizador.createPDF(saida);
        } catch (DocumentException | IOException e) {
            throw new IllegalStateException("PDF not written", e);
        }
        return saida.toByteArray();
    }

    /** A QR code as a data URI, RGB without alpha (PDF/A-1b refuses transparency). */
    public static String qr(String texto) {
        try {
            var pontos =
                    new QRCodeWriter().encode(texto, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 1));
            int lado = pontos.getWidth();
            int escala = 6;
            var imagem = new BufferedImage(lado * escala, lado * escala, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < lado * escala; x++) {
                for (int y = 0; y < lado * escala; y++) {
                    imagem.setRGB(x, y, pontos.get(x / escala, y / escala) ? 0x000000 : 0xFFFFFF);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(imagem, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException e) {
            throw new IllegalStateException("QR not written", e);
        }
    }

    /** A character that XML has no way to write, typed or imported somewhere, becomes a space. */
    private static String legivel(String xhtml) {
        return xhtml.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ");
    }

    private static Document documento(String xhtml) {
        try {
            var fabrica = DocumentBuilderFactory.newInstance();
            fabrica.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrica.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrica.setNamespaceAware(true);
            return fabrica.newDocumentBuilder().parse(new InputSource(new StringReader(legivel(xhtml))));
        } catch (SAXException e) {
            throw new IllegalArgumentException("template is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reader abrir(String nome) {
        InputStream recurso = EscritorPdf.class.getResourceAsStream(PASTA + nome);
        if (recurso == null) {
            throw new IllegalArgumentException("no template " + nome);
        }
        return new InputStreamReader(recurso, StandardCharsets.UTF_8);
    }

    /** Output intent and metadata, which PDF/A demands, written last. */
    private static final class ConformidadeListener extends DefaultPDFCreationListener {

        private final String marca;

        ConformidadeListener(String marca) {
            this.marca = marca;
        }

        @Override
        public void preOpen(ITextRenderer renderizador) {
            if (!marca.isEmpty()) {
                renderizador.getWriter().setPageEvent(new MarcaDAgua(marca));
            }
        }

        @Override
        public void onClose(ITextRenderer renderizador) {
            PdfWriter escritor = renderizador.getWriter();
            try {
                escritor.setOutputIntents(
                        "Custom",
                        "",
                        "http://www.color.org",
                        "sRGB IEC61966-2.1",
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            escritor.createXmpMetadata();
        }
    }
}
